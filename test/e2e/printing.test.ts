import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './driver/browser.ts'
import { printsPage } from './driver/paper.ts'
import { visit } from './driver/visit.ts'

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

const upright = { width: 595, height: 842 }

describe('on paper', () => {
  it('the map is one upright A4, with every municipality, the legend and what kind of data it is', async () => {
    const { page, map, end } = await visit(browser, `${inject('origin')}/?indikator=needs-inventory&lan=18`, { theme: 'dark' })
    await map.untilDrawn()
    const paper = printsPage(page)
    await paper.untilPrepared()
    expect(await paper.pages()).toEqual([upright])

    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.print-sheet')
    await sheet.waitFor()
    expect(await sheet.locator('.print-drawing [data-code]').count()).toBe(52)
    const words = await sheet.innerText()
    for (const word of ['Behovsinventering', 'Örebro län', 'Exempeldata', 'Ja', 'Nej', 'Svarade inte', 'Slutrapport 2008-09-23'])
      expect(words).toContain(word)
    expect(await page.locator('.header').isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 36, 41)')

    await page.emulateMedia({ media: 'screen' })
    await page.locator('.header').waitFor()
    await sheet.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined()
    await end()
  })

  it('a municipality is its map, then the whole of its panel', async () => {
    const { page, map, end } = await visit(browser, `${inject('origin')}/kommun/0484`)
    await map.untilDrawn()
    const paper = printsPage(page)
    await paper.untilPrepared()
    const pages = await paper.pages()
    expect(pages.length).toBeGreaterThanOrEqual(3)
    expect(pages.length).toBeLessThanOrEqual(6)
    expect(new Set(pages.map(({ width, height }) => `${width}×${height}`))).toEqual(new Set(['595×842']))
    await end()
  })
})
