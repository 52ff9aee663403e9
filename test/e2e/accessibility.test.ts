import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from './driver/axe.ts'
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

const small = { tablet: { width: 1023, height: 768 }, phone: { width: 390, height: 844 } }

describe('axe', () => {
  it.each(views)(
    'finds nothing on %s in either language and theme, on desktop, tablet and phone; nothing scrolls sideways',
    async (path) => {
      const { page, end } = await open(path)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, { rules: rulesOfColour }), 'dark').toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await violations(page), 'Swedish').toEqual([])
      await page.locator('.header-language a[lang="en"]').click()
      await page.locator('html[lang="en"]').waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      expect(await violations(page), 'English').toEqual([])
      for (const [name, size] of Object.entries(small)) {
        await page.setViewportSize(size)
        expect(await violations(page, name === 'tablet' ? { rules: rulesOfLayout } : {}), name).toEqual([])
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
