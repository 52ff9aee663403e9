import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './driver/browser.ts'
import { visit, type Visit, type Visitor } from './driver/visit.ts'

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

// The report is long: axe reads every word of it, which takes its time.
const views = [
  '/',
  '/?form=rutor&lan=18',
  '/kommun/0484',
  '/larcentrum/viadidakt',
  '/?urval=needs-inventory:yes',
  '/tabell?gruppera=lan&urval=needs-inventory:yes~project-level:level-1',
  '/jamfor?kommuner=0484,1980,0580',
  '/jamfor?kommuner=0484',
  '/kommun/0484?tankom=needs-inventory:yes~staffing:two-or-more&kommuner=1980',
  '/korsa?klass=level-2-3',
  '/rapporten',
  '/om',
]

async function open(path: string, language: 'sv' | 'en', visitor: Visitor = {}): Promise<Visit> {
  const address = new URL(path, inject('origin'))
  if (language === 'en') address.searchParams.set('sprak', 'en')
  const opened = await visit(browser, address.href, visitor)
  if (!/^\/(jamfor|korsa|tabell|rapporten|om)/.test(path)) await opened.map.untilDrawn()
  await opened.page.waitForLoadState('networkidle')
  return opened
}

/** The rules that another theme can break: the rest of a page is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

async function violations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  // What passes need not be listed: on the long pages that took most of the time.
  const runOnly = rules === null ? {} : { runOnly: { type: 'rule' as const, values: [...rules] } }
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...runOnly }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it.each(views)(
    '%s has nothing for axe to find, in light and in dark colours',
    async (path) => {
      const { page, end } = await open(path, language)
      expect(await violations(page), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.waitForTimeout(500)
      expect(await violations(page, rulesOfColour), 'dark').toEqual([])
      await end()
    },
    180_000,
  )
})

describe.each(['phone', 'tablet'] as const)('on a %s', (screen) => {
  it.each(views)(
    '%s has nothing for axe to find, and no sideways scrolling',
    async (path) => {
      const { page, end } = await open(path, 'sv', { screen })
      expect(await violations(page)).toEqual([])
      const { scroll, inner } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        inner: window.innerWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(inner)
      await end()
    },
    180_000,
  )
})

it('the API’s reference page has nothing for axe to find', async () => {
  const { page, end } = await visit(browser, `${inject('origin')}/api/docs`)
  expect(await violations(page)).toEqual([])
  await end()
})
