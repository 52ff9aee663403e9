import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './driver/browser.ts'
import { visit, type Visitor } from './driver/visit.ts'

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

const views = ['/', '/?form=rutor&lan=18', '/kommun/0484', '/larcentrum/viadidakt', '/om']

async function violations(path: string, language: 'sv' | 'en', visitor: Visitor): Promise<string[]> {
  const address = new URL(path, inject('origin'))
  if (language === 'en') address.searchParams.set('sprak', 'en')
  const { page, map, end } = await visit(browser, address.href, visitor)
  if (path !== '/om') await map.untilDrawn()
  await page.waitForLoadState('networkidle')
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  await end()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
    it.each(views)('%s has nothing for axe to find', async (path) => {
      expect(await violations(path, language, { theme })).toEqual([])
    })
  })
})

describe.each(['phone', 'tablet'] as const)('on a %s', (screen) => {
  it.each(views)('%s has nothing for axe to find, and no sideways scrolling', async (path) => {
    expect(await violations(path, 'sv', { screen })).toEqual([])
    const { page, end } = await visit(browser, `${inject('origin')}${path}`, { screen })
    const { scroll, inner } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      inner: window.innerWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(inner)
    await end()
  })
})

it('the API’s reference page has nothing for axe to find', async () => {
  const { page, end } = await visit(browser, `${inject('origin')}/api/docs`)
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  expect(found.map(({ id }) => id)).toEqual([])
  await end()
})
