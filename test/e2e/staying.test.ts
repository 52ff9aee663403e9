import { describe, expect, inject, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

describe('the visitor’s place', () => {
  it('is the top of the page at the first Tab, though the list has scrolled to what is shown', async () => {
    const { page, map, when, end } = await visit(plain, inject('origin'))
    await map.untilDrawn()
    await expect.poll(() => page.locator('#questions').evaluate((list) => list.scrollTop)).toBeGreaterThan(0)
    await when.presses('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet')
    await end()
  })

  it('in the list stays under the pointer when the question shown before closes above', async () => {
    const { page, map, end } = await visit(plain, inject('origin'))
    await map.untilDrawn()
    const row = page.locator('#questions nav li a', { hasText: 'Samverkan' }).first()
    await row.scrollIntoViewIfNeeded()
    const before = await row.boundingBox()
    await row.click()
    await page.locator('#questions nav li:has(a[aria-current])', { hasText: 'Bas:' }).filter({ hasText: 'Samverkan' }).waitFor()
    await expect.poll(async () => Math.round((await row.boundingBox())?.y ?? 0)).toBe(Math.round(before?.y ?? NaN))
    await end()
  })

  it.each(['at once', 'when the one chosen before has unfolded above'])(
    'in the list is where the pointer went: a question pressed %s is the one that stood there',
    async (when) => {
      const { page, map, end } = await visit(browser, inject('origin'))
      await map.untilDrawn()
      const rows = page.locator('#questions nav > ul > li')
      const texts = await rows.locator('> a').allInnerTexts()
      const first = texts.findIndex((text) => text.toLowerCase().includes('samverkan')) - 3
      const rowAt = (index: number) => rows.nth(index)
      await rowAt(first + 2).scrollIntoViewIfNeeded()
      const centreOf = async (index: number): Promise<[number, number]> => {
        const { x, y, width, height } = (await rowAt(index).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
        return [x + width / 2, y + height / 2]
      }
      const [from, to] = [await centreOf(first), await centreOf(first + 2)]
      await page.mouse.click(...from)
      await page.mouse.move(...to)
      if (when !== 'at once') await rowAt(first).filter({ hasText: 'Bas:' }).waitFor()
      await page.mouse.click(...to)
      await rowAt(first + 2)
        .locator('a[aria-current]')
        .waitFor()
      await rowAt(first + 2)
        .filter({ hasText: 'Bas:' })
        .waitFor()
      await end()
    },
  )

  it('on the map is told anew when the map has moved under the pointer', async () => {
    const { page, map, end } = await visit(browser, inject('origin'))
    await map.untilDrawn()
    const { x, y } = await map.positionOf('0484')
    await page.mouse.move(x, y)
    const tooltip = page.locator('[data-map-tooltip]')
    await tooltip.filter({ hasText: 'Eskilstuna' }).waitFor()
    await page.mouse.wheel(0, 600)
    await tooltip.waitFor({ state: 'detached' })
    await map.positionOf('0484')
    expect(await tooltip.count()).toBe(0)
    await end()
  })

  it('is given back by Escape: from the filter’s form to its button, and from the filter to the map', async () => {
    const { page, map, when, end } = await visit(plain, inject('origin'))
    await map.untilDrawn()
    await page.getByRole('button', { name: 'Filtrera' }).click()
    const question = page.getByRole('combobox', { name: 'Fråga' })
    await question.waitFor()
    await question.focus()
    await when.presses('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Lägg till villkor')
    await when.presses('Escape')
    await page.getByRole('button', { name: 'Lägg till villkor' }).waitFor({ state: 'detached' })
    await end()
  })
})
