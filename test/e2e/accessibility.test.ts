import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './driver/browser.ts'
import { visit, type Visit } from './driver/visit.ts'

let browser: Browser
let plain: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  plain = await launchBrowser({ webgl: false })
})
afterAll(async () => {
  await browser.close()
  await plain.close()
})

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

async function open(path: string): Promise<Visit> {
  // Of the WebGL map axe sees an element that says nothing; one view with it is enough, the others are drawn in a third of the time.
  const opened = await visit(path === '/' ? browser : plain, inject('origin') + path)
  if (!/^\/(jamfor|korsa|tabell|rapporten|om)/.test(path)) await opened.map.untilDrawn()
  await opened.page.waitForLoadState('networkidle')
  return opened
}

/** The rules that another theme can break: the rest of a page is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** The rules that more or less room can break, beside those that the phone is asked. */
const rulesOfLayout = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region']

async function violations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  // What passes need not be listed: on the long pages that took most of the time.
  const runOnly = rules === null ? {} : { runOnly: { type: 'rule' as const, values: [...rules] } }
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...runOnly }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Colours fade and panels slide: what axe measures is where they come to rest. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(300)

const small = { tablet: { width: 1023, height: 768 }, phone: { width: 390, height: 844 } }

describe('axe', () => {
  it.each(views)(
    'finds nothing on %s in either language and theme, on desktop, tablet and phone; nothing scrolls sideways',
    async (path) => {
      const { page, end } = await open(path)
      const isSound = async (where: string, rules: readonly string[] | null = null): Promise<void> => {
        await settle(page)
        expect(await violations(page, rules), where).toEqual([])
      }
      await page.emulateMedia({ colorScheme: 'dark' })
      await isSound('dark', rulesOfColour)
      await page.emulateMedia({ colorScheme: 'light' })
      await isSound('Swedish')
      await page.locator('.header-language a[lang="en"]').click()
      await page.locator('html[lang="en"]').waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      await isSound('English')
      for (const [name, size] of Object.entries(small)) {
        await page.setViewportSize(size)
        await isSound(name, name === 'tablet' ? rulesOfLayout : null)
        const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
        expect(scroll, name).toBeLessThanOrEqual(inner ?? 0)
      }
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
