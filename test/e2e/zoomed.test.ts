import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { plain } from './driver/browser.ts'
import { openDialog } from './driver/takeAlongDialog.ts'
import { unreadable } from './driver/unreadable.ts'

const lively = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${inject('origin')}${address}`)
  await page.waitForFunction(
    () => document.documentElement.dataset['alive'] !== undefined || document.getElementById('page-data') === null,
  )
  // A table's rows beyond the first screen are painted a moment after it.
  await page.evaluate(() =>
    Promise.all([...document.querySelectorAll('table')].flatMap((each) => each.getAnimations().map(({ finished }) => finished))),
  )
}

describe('a window zoomed until it is low', () => {
  it.each([
    [780, 365],
    [320, 256],
  ])('at %i × %i the classes and the end of a panel can be scrolled wholly into sight', async (width, height) => {
    const context = await (await plain()).newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'sv-SE' })
    const page = await context.newPage()
    for (const [address, text] of [
      ['/?indikator=staffing', '[class*="_answer_"] [class*="_row_"] >> nth=0'],
      ['/kommun/0484', '[class*="_panel_"] :text("Källa: ") >> nth=-1'],
    ] as const) {
      await lively(page, address)
      const label = page.locator('.map-foot .provenance')
      const isSeen = await label.evaluate((element) => {
        const { left, top, bottom } = element.getBoundingClientRect()
        return [top + 2, bottom - 2].every((y) => element.contains(document.elementFromPoint(left + 20, y)))
      })
      expect(isSeen, 'what the values are').toBe(true)
      const sought = page.locator(text)
      await sought.waitFor()
      const seen = await sought.evaluate((element) => {
        element.scrollIntoView({ block: 'center' })
        const { left, top, bottom } = element.getBoundingClientRect()
        const ends = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 4, y))
        return top >= 0 && bottom <= innerHeight + 1 && ends.every((end) => end?.closest('[class*="_beside_"]') != null)
      })
      expect(seen, address).toBe(true)
    }
    await context.close()
  })
})

/** Where the text alone is large, the window's width in it stays what it was: no media query tells. */
const enlargements = {
  'a window zoomed until it is low': {
    sizes: [
      [341, 160],
      [683, 320],
    ],
    text: async () => {},
  },
  'an upright tablet': { sizes: [[768, 1024]], text: async () => {} },
  'the browser’s text of twice the size': {
    sizes: [
      [390, 844],
      [1024, 768],
    ],
    text: async (page: Page) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Page.enable')
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    },
  },
  'the page’s text alone of twice the size': {
    sizes: [
      [320, 800],
      [768, 1024],
      [1280, 800],
    ],
    text: async (page: Page) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    },
  },
} as const

describe('every word and control', () => {
  it.each([
    '/',
    '/?indikator=target-sector',
    '/?indikator=staffing&lan=18&urval=needs-inventory:yes',
    '/kommun/0484',
    '/kommun/0484?tankom=needs-inventory:no',
    '/larcentrum/viadidakt',
    '/jamfor?kommuner=0484,1980,0580',
    '/korsa?x=project-level&y=broker-maturity',
    '/tabell',
    '/rapporten',
    '/om',
    '/finns-inte',
    '/inbaddad/needs-inventory',
  ])('of %s can be read whole, whatever the zoom or the size of the text', async (address) => {
    const context = await (await plain()).newContext({ reducedMotion: 'reduce', locale: 'sv-SE' })
    const page = await context.newPage()
    await lively(page, address)
    const faults: Record<string, string[]> = {}
    for (const [name, { sizes, text }] of Object.entries(enlargements)) {
      if (name.startsWith('the page')) {
        const session = await page.context().newCDPSession(page)
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
      }
      await text(page)
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        const found = await unreadable(page)
        if (found.length > 0) faults[`${name}, ${String(width)} × ${String(height)}`] = found
      }
    }
    expect(faults).toEqual({})
    await context.close()
  })

  it('of what opens over a page too', async () => {
    const context = await (
      await plain()
    ).newContext({ reducedMotion: 'reduce', locale: 'sv-SE', viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await lively(page, '/?indikator=needs-inventory')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await openDialog(page, 'Data')
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await unreadable(page), `the dialog at ${String(width)} px`).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.locator('header [class*="_openButton_"]').first().click()
    await page.locator('header input').first().fill('upp')
    await page.locator('[role="option"]').nth(1).waitFor()
    expect(await unreadable(page, '[role="listbox"]'), 'what the search finds').toEqual([])
    await context.close()
  })
})

describe('with forced colours', () => {
  it('what is chosen differs from its sibling in its edge', async () => {
    const context = await (
      await plain()
    ).newContext({ forcedColors: 'active', viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })
    const page = await context.newPage()
    const differs = (choices: string): Promise<boolean> =>
      page.locator(choices).evaluateAll((all) => {
        const edge = (element: Element): string => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
          return [outlineStyle, outlineWidth, outlineColor].join(' ')
        }
        const isChosen = (element: Element): boolean =>
          element.matches('[aria-current], [aria-pressed="true"], [aria-selected="true"], [data-focused], :checked + span')
        const [chosen, other] = [all.find(isChosen), all.find((element) => !isChosen(element))]
        return chosen !== undefined && other !== undefined && edge(chosen) !== edge(other)
      })
    await lively(page, '/?indikator=staffing&lan=04')
    for (const choices of ['header [data-views] a', '#questions li a', '[class*="_areas_"] a', '[class*="_languages_"] a']) {
      expect(await differs(choices), choices).toBe(true)
    }
    const held = '[class*="_answer_"] button[aria-pressed]'
    await page.locator(held).first().click()
    expect(await differs(held), held).toBe(true)
    await page.locator('header input').first().fill('upp')
    await page.locator('[role="option"]').nth(1).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await differs('[role="option"]')).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('header button[popovertarget="settings"]').click()
    expect(await differs('label.segment span')).toBe(true)
    await lively(page, '/korsa')
    expect(await differs('a.segment-link')).toBe(true)
    const cells = 'table button[aria-pressed]'
    await page.locator(cells).first().click()
    await page.mouse.move(0, 0)
    expect(await differs(cells), cells).toBe(true)
    const fills = await page.locator(`${cells} rect`).evaluateAll((all) => all.map((fill) => getComputedStyle(fill).fill))
    expect(new Set(fills).size).toBeGreaterThan(4)
    await context.close()
  })
})
