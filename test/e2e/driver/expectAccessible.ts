import type { Browser, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { violations } from './axe.ts'
import { visit } from './visit.ts'

/** The rules that another theme can break: the rest of a page is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** The rules that more or less room can break, beside those that the phone is asked. */
const rulesOfLayout = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region']

const small = { tablet: { width: 1023, height: 768 }, phone: { width: 390, height: 844 } }

async function expectNothingFoundOn(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, { rules: rulesOfColour }), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page), 'Swedish').toEqual([])
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await page.locator('html[lang="en"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  // Contrast is asked of English on the phone: telling it takes most of the time, and it is the same in both languages.
  expect(await violations(page, { except: ['color-contrast'] }), 'English').toEqual([])
  for (const [name, size] of Object.entries(small)) {
    await page.setViewportSize(size)
    expect(await violations(page, name === 'tablet' ? { rules: rulesOfLayout } : {}), name).toEqual([])
    const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(scroll, name).toBeLessThanOrEqual(inner)
  }
}

/**
 * Opens a view and expects axe to find nothing on it in either language and theme, on desktop, tablet and phone, and nothing to scroll
 * sideways. `map`: whether it has the map, to be waited for.
 */
export async function expectAccessible(
  browser: () => Promise<Browser>,
  path: string,
  { map }: { readonly map: boolean },
): Promise<void> {
  const opened = await visit(browser, inject('origin') + path)
  if (map) await opened.map.untilDrawn()
  await opened.page.waitForLoadState('networkidle')
  await expectNothingFoundOn(opened.page)
  await opened.end()
}
