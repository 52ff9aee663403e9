import { describe, expect, inject, it } from 'vitest'
import type { Page, Route } from 'playwright-core'
import { plain } from './driver/browser.ts'
import { visit, type Visit } from './driver/visit.ts'

const study = '**/api/v1/studies/forstudie-2008'

describe('when new answers are published while a page is open', () => {
  /** What the API answers by then. */
  const asPublished = async (route: Route) => {
    const response = await route.fetch()
    const reply = (await response.json()) as object
    await route.fulfill({ response, json: { ...reply, snapshot: 'fedcba9876543210', provenance: 'collected' } })
  }

  it('the page is loaded anew at its address, once; old and new answers never stand side by side', async () => {
    const { page, when, end } = await visit(plain, `${inject('origin')}/?lan=18`)
    let loads = 0
    page.on('domcontentloaded', () => (loads += 1))
    let seen = 0
    await page.exposeFunction('sawNewAnswers', () => (seen += 1))
    const watching = () =>
      new MutationObserver(() => {
        const { sawNewAnswers } = window as unknown as { sawNewAnswers: () => void }
        if (document.querySelector('[data-provenance="collected"]') !== null) sawNewAnswers()
      }).observe(document, { subtree: true, childList: true, attributes: true })
    await page.addInitScript(watching)
    await page.evaluate(watching)
    await page.route(`${study}/indicators/staffing`, asPublished)
    await page.route(`${study}/municipalities/1880`, asPublished)

    await when.choosesIndicator('staffing')
    await expect.poll(() => loads, { timeout: 10_000 }).toBe(1)
    expect(page.url()).toMatch(/\?indikator=staffing&lan=18$/)
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await page.getByRole('heading', { level: 1, name: 'Bemanning' }).waitFor()

    // What comes from yet another snapshot right after that is told: nothing goes round in circles.
    await when.clicksOnMap('1880')
    await page.getByRole('alert').getByRole('button', { name: 'Försök igen' }).waitFor({ timeout: 10_000 })
    expect(loads).toBe(1)
    expect(seen).toBe(0)
    await end()
  }, 60_000)
})

/** What guest networks and proxies answer in the API's place, and in that of its health. */
const answers = {
  'a page with 200': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Logga in på gästnätet</h1>' }),
  'a page with 403': (route: Route) => route.fulfill({ status: 403, contentType: 'text/html', body: '<h1>Spärrad</h1>' }),
  'a page with 511': (route: Route) => route.fulfill({ status: 511, contentType: 'text/html', body: '<h1>Logga in</h1>' }),
  'JSON of its own': (route: Route) => route.fulfill({ json: { status: 'login', message: 'Logga in' } }),
  'a way elsewhere': (route: Route) =>
    route.fulfill({ status: 302, headers: { location: 'http://portal.example/login?next=karta' } }),
} as const

/** A guest network that lets nobody through to the API until `leave`. */
async function caught(page: Page, answer: (route: Route) => Promise<void>) {
  const asked: string[] = []
  const between = /\/(api\/v1\/|healthz)/
  await page.route(between, (route) => {
    asked.push(new URL(route.request().url()).pathname)
    return answer(route)
  })
  return { asked: () => asked.filter((path) => path !== '/healthz').length, leave: () => page.unroute(between) }
}

const journeys: readonly (readonly [
  answer: keyof typeof answers,
  view: string,
  path: string,
  goes: (visit: Visit) => Promise<unknown>,
  comes: (visit: Visit) => Promise<unknown>,
])[] = [
  [
    'a page with 200',
    'another question on the map',
    '/',
    ({ when }) => when.choosesIndicator('staffing'),
    ({ map }) => map.untilShown('staffing'),
  ],
  [
    'a page with 403',
    'a municipality',
    '/',
    ({ when }) => when.clicksOnMap('1880'),
    ({ page }) =>
      page.getByRole('complementary').getByRole('heading', { name: 'Örebro', exact: true }).waitFor({ timeout: 20_000 }),
  ],
  [
    'a page with 511',
    'the table',
    '/om',
    ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Tabell', exact: true }).click(),
    ({ page }) => page.getByRole('row').nth(52).waitFor({ timeout: 20_000 }),
  ],
  [
    'JSON of its own',
    'a comparison',
    '/jamfor?kommuner=0484',
    ({ when }) => when.addsToComparison('arboga'),
    ({ page }) => page.getByRole('columnheader', { name: 'Arboga' }).first().waitFor({ timeout: 20_000 }),
  ],
  [
    'a way elsewhere',
    'the crosstab',
    '/om',
    ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Korstabell', exact: true }).click(),
    ({ page }) => page.locator('[data-cell]').first().waitFor({ timeout: 20_000 }),
  ],
]

describe('what is no reply of the API’s', () => {
  it.each(journeys)(
    '%s instead of %s is told as no contact; a press asks again, and the view comes by itself',
    async (answer, _, path, goes, comes) => {
      const visited = await visit(plain, `${inject('origin')}${path}`)
      const { page, end } = visited
      await page.waitForLoadState('networkidle')
      const network = await caught(page, answers[answer])
      await goes(visited)
      const told = page.getByRole('alert').filter({ hasText: 'Ingen kontakt med servern' })
      await told.waitFor({ timeout: 10_000 })
      await page.locator('[data-notes] [data-kind="offline"]').waitFor()
      expect(await page.getByText(/logga in|spärrad|HTTP|gick inte att visa/i).count()).toBe(0)
      expect(await page.getByRole('banner').isVisible()).toBe(true)
      if (path === '/') expect(await page.locator('main [data-code]').count()).toBeGreaterThanOrEqual(52)

      const before = network.asked()
      await told.getByRole('button', { name: 'Försök igen' }).first().click()
      await expect.poll(network.asked, { timeout: 5_000 }).toBeGreaterThan(before)
      await told.waitFor()

      await network.leave()
      await comes(visited)
      await told.waitFor({ state: 'detached' })
      await page.locator('[data-notes] [data-kind="offline"]').waitFor({ state: 'detached' })
      await end()
    },
    60_000,
  )

  it('is not told by the search as nothing found; what was searched for comes by itself', async () => {
    const { page, when, end } = await visit(plain, `${inject('origin')}/om`)
    await page.waitForLoadState('networkidle')
    const network = await caught(page, answers['a page with 200'])
    await when.presses('/')
    const field = page.getByRole('search').getByRole('combobox')
    await field.fill('viadidakt')
    await page.getByRole('listbox').getByText('Ingen kontakt med servern').waitFor()
    await network.leave()
    await page
      .getByRole('option', { name: /Viadidakt/ })
      .first()
      .waitFor({ timeout: 20_000 })
    await end()
  }, 60_000)
})
