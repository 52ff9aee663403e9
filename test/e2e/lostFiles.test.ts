import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { api } from './driver/api.ts'
import { visit, type Visit } from './driver/visit.ts'

/** Files of the program that do not come, as many times as said; how often they have been asked for. */
async function loses(page: Page, file: RegExp, times = Infinity): Promise<{ asked: number; found: () => Promise<void> }> {
  const lost = { asked: 0, found: () => page.unroute(file) }
  await page.route(file, (route) => {
    lost.asked += 1
    return lost.asked <= times ? route.fulfill({ status: 404, body: '{}' }) : route.continue()
  })
  return lost
}

const asset = (name: string) => new RegExp(`/assets/${name}-[\\w-]+\\.(js|css)`)
const note = (page: Page) => page.getByRole('alert').filter({ hasText: 'En del av sidan har inte kommit fram' })

describe.concurrent('a part of the program that does not come', () => {
  it.each([
    ['TableView', 'Tabell', 'Tabell'],
    ['table.sv', 'Tabell', 'Tabell'],
    ['CompareView', 'Jämför', 'Jämför kommuner'],
    ['CrossView', 'Korstabell', 'Korstabell'],
    ['ReportView', 'Rapporten', /Rapporten|Kompetensutveckling/],
    ['report.sv', 'Rapporten', /Rapporten|Kompetensutveckling/],
  ])(
    '%s is told within ten seconds, asked for again, and shown by itself when it is there',
    async (file, link, heading) => {
      const { page, end } = await visit(plain, `${inject('origin')}/om`)
      const lost = await loses(page, asset(file))
      await page.getByRole('banner').getByRole('link', { name: link, exact: true }).click()
      await note(page).getByRole('button', { name: 'Försök igen' }).waitFor({ timeout: 10_000 })
      // Neither the view left behind under the new address, nor nothing.
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
      await page.locator('main').getByRole('status', { name: 'Hämtar …' }).waitFor()
      expect(lost.asked).toBeGreaterThan(1)
      await lost.found()
      await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 16_000 })
      await note(page).waitFor({ state: 'detached' })
      // What comes last takes the place of what stands for it: then there is one again.
      await page.waitForFunction(() => document.querySelectorAll('main').length === 1)
      expect(await page.locator('main').innerText()).not.toMatch(/^[a-z]+([A-Z.][a-z]+)+$/m)
      await end()
    },
    60_000,
  )

  it('is brought by the press that tries again', { concurrent: false, timeout: 60_000 }, async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/om`)
    const lost = await loses(page, asset('TableView'))
    await page.getByRole('banner').getByRole('link', { name: 'Tabell', exact: true }).click()
    await note(page).waitFor({ timeout: 10_000 })
    await lost.found()
    await note(page).getByRole('button').click()
    await page.getByRole('heading', { level: 1, name: 'Tabell' }).waitFor({ timeout: 5_000 })
    await end()
  })

  it('is a style sheet: it is asked for again before the view is shown', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/om`)
    const lost = await loses(page, /TableView-[\w-]+\.css/, 2)
    await page.getByRole('banner').getByRole('link', { name: 'Tabell', exact: true }).click()
    const head = page.locator('thead').first()
    await head.waitFor()
    expect(await head.evaluate((cell) => getComputedStyle(cell).position)).toBe('sticky')
    expect(lost.asked).toBeGreaterThan(2)
    await end()
  }, 60_000)

  const openers: readonly (readonly [
    file: string,
    press: (visit: Visit) => Promise<unknown>,
    shown: (visit: Visit) => Promise<unknown>,
  ])[] = [
    [
      'TakeAlongDialog',
      ({ page }) => page.getByRole('button', { name: 'Dela och ladda ner' }).click(),
      ({ page }) => page.getByRole('dialog').waitFor(),
    ],
    [
      'FilterCard',
      ({ page }) => page.getByRole('button', { name: 'Filtrera' }).first().click(),
      ({ page }) => page.getByRole('combobox', { name: 'Fråga' }).waitFor(),
    ],
    [
      'MunicipalityPanel',
      ({ page }) => page.goto(`${inject('origin')}/kommun/0484`, { waitUntil: 'commit' }),
      ({ page }) => page.locator('html[data-alive]').waitFor({ state: 'attached' }),
    ],
    [
      'SearchField',
      ({ when }) => when.presses('/', 'a', 'r', 'b', 'o'),
      ({ page }) => page.getByRole('option').first().waitFor(),
    ],
    [
      'SupposePanel',
      async ({ page }) => {
        await page.goto(`${inject('origin')}/kommun/0484`)
        await page.locator('html[data-alive]').waitFor({ state: 'attached' })
        await page.getByRole('button', { name: 'Tänk om' }).click()
      },
      ({ page }) => page.getByText('HYPOTETISKT', { exact: true }).waitFor(),
    ],
  ]
  it.each(openers)(
    '%s comes when the network has lost it twice',
    async (file, press, shown) => {
      const visited = await visit(plain, inject('origin'))
      const lost = await loses(visited.page, asset(file), 2)
      await press(visited)
      await shown(visited)
      expect(lost.asked).toBeGreaterThan(2)
      await visited.end()
    },
    60_000,
  )

  it.each(['index', 'start', 'client', 'libraries', 'first.sv'])(
    '%s, which the program begins with, too',
    async (file) => {
      const context = await (await plain()).newContext({ locale: 'sv-SE' })
      const page = await context.newPage()
      const lost = await loses(page, new RegExp(`/assets/${file}-[\\w-]+\\.js`))
      await page.goto(`${inject('origin')}/?lan=18`)
      await note(page).getByRole('button').waitFor({ timeout: 10_000 })
      expect(lost.asked).toBeGreaterThan(1)
      await lost.found()
      await page.locator('html[data-alive]').waitFor({ state: 'attached', timeout: 20_000 })
      await note(page).waitFor({ state: 'detached' })
      expect(page.url()).toMatch(/\?lan=18$/)
      await context.close()
    },
    60_000,
  )
})

describe('while the map’s program does not come', () => {
  it('the picture that came with the page follows what is chosen, tells its answers to the pointer, and its municipalities open', async () => {
    const { page, when, end } = await visit(browser, `${inject('origin')}/?indikator=needs-inventory`)
    const lost = await loses(page, asset('RegionMap'))
    await page.reload()
    await note(page).waitFor({ timeout: 10_000 })
    await when.choosesIndicator('project-level')
    const { values, colours } = await api.indicator('project-level')
    const eskilstuna = page.locator('#first-map path[data-code="0484"]')
    const colour = colours[String(values.find(({ code }) => code === '0484')?.value)]
    await expect.poll(() => eskilstuna.getAttribute('fill'), { timeout: 5_000 }).toBe(colour)
    const box = await eskilstuna.boundingBox()
    if (box === null) throw new Error('Eskilstuna is not drawn')
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
    await page.mouse.move(...middle)
    const tooltip = page.locator('[data-map-tooltip]').filter({ hasText: 'Eskilstuna' })
    await tooltip.getByText('Exempeldata').waitFor()
    const told = await tooltip.boundingBox()
    expect(Math.hypot((told?.x ?? 0) - middle[0], (told?.y ?? 0) + (told?.height ?? 0) - middle[1])).toBeLessThan(40)
    await page.mouse.click(...middle)
    await page.getByRole('complementary').getByRole('heading', { name: 'Eskilstuna', exact: true }).waitFor()
    await lost.found()
    await page.locator('[data-map="ready"]').waitFor({ timeout: 40_000 })
    await note(page).waitFor({ state: 'detached' })
    await end()
  }, 90_000)

  it('is drawn without WebGL where its worker does not come', async () => {
    const { page, map, when, end } = await visit(browser, `${inject('origin')}/om`)
    await loses(page, asset('maplibre-worker'))
    await page.goto(inject('origin'))
    expect(await map.untilDrawn()).toBe('static')
    await when.clicksOnMap('1880')
    await page.getByRole('complementary').getByRole('heading', { name: 'Örebro', exact: true }).waitFor()
    await end()
  }, 60_000)
})

describe('after an upgrade of the server', () => {
  it('the page is loaded anew by itself at its address, once', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/om`)
    let loads = 0
    page.on('domcontentloaded', () => (loads += 1))
    await loses(page, asset('TableView'))
    // What the server answers by now is drawn with another program.
    await page.route('**/tabell**', async (route) => {
      if (route.request().resourceType() === 'document') return route.continue()
      const page = await route.fetch()
      return route.fulfill({
        response: page,
        body: (await page.text()).replaceAll(/\/assets\/index-[\w-]+\.js/g, '/assets/index-newer.js'),
      })
    })
    await page.getByRole('banner').getByRole('link', { name: 'Tabell', exact: true }).click()
    await expect.poll(() => loads, { timeout: 10_000 }).toBe(1)
    // The page as the server drew it is there to be read, and nothing comes round in circles.
    await page.getByRole('heading', { level: 1, name: 'Tabell' }).waitFor()
    await note(page).waitFor({ timeout: 10_000 })
    expect(loads).toBe(1)
    expect(new URL(page.url()).pathname).toBe('/tabell')
    await end()
  }, 60_000)
})
