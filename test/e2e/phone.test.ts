import type { Locator } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { visit, type Visit } from './driver/visit.ts'

async function sidesOf(part: Locator): Promise<{ top: number; bottom: number }> {
  const box = await part.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return { top: box.y, bottom: box.y + box.height }
}
const sheetOf = ({ page }: Visit) => page.locator('[data-stop]')
const labelOf = ({ page }: Visit) => page.locator('main').getByText('Påhittade svar per kommun.')

/** Whether what is seen at an element's middle is the element. */
const isOnTop = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return document.elementsFromPoint(left + width / 2, top + height / 2)[0]?.contains(element) ?? false
  })

describe('on a phone', () => {
  it('the map has half of the screen with the answer open, and its label stands above the sheet', async () => {
    const visitor = await visit(browser, inject('origin'), { screen: 'phone' })
    const { page, map } = visitor
    await map.untilDrawn()
    const { top, bottom } = await sidesOf(page.locator('main .map-area'))
    const [sheet, label] = [await sidesOf(sheetOf(visitor)), await sidesOf(labelOf(visitor))]
    expect(Math.min(bottom, label.top, sheet.top) - top).toBeGreaterThanOrEqual(844 / 2 - 8)
    expect(label.bottom).toBeLessThanOrEqual(sheet.top)
    expect(await isOnTop(labelOf(visitor))).toBe(true)
    await visitor.end()
  })

  it('a municipality that is searched for is seen within its county, above the sheet with its panel', async () => {
    const visitor = await visit(browser, inject('origin'), { screen: 'phone' })
    const { page, map } = visitor
    await map.untilDrawn()
    const distance = async () => Math.abs((await map.positionOf('0581')).y - (await map.positionOf('0580')).y)
    const before = await distance()
    await page.getByRole('button', { name: /^Sök/ }).click()
    await page.getByRole('combobox').fill('norrk')
    await page.getByRole('option').first().click()
    await page.waitForURL('**/kommun/0581')
    await expect.poll(distance).toBeGreaterThan(before * 1.5)
    expect((await map.positionOf('0581')).y).toBeLessThan((await sidesOf(labelOf(visitor))).top)
    await page.getByRole('heading', { name: 'Norrköping' }).waitFor()
    expect(await page.locator('#legend').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Stäng och visa bara kartan' }).click()
    await page.locator('#legend').waitFor()
    await visitor.end()
  })

  it('“does my county differ?” is answered with two taps on the area and two on the question, and no flick', async () => {
    const visitor = await visit(plain, inject('origin'), { screen: 'phone' })
    const { page, map } = visitor
    await map.untilDrawn()
    await page.locator('[popovertarget="areas"]').click()
    await page.getByRole('link', { name: 'Västmanland', exact: true }).click()
    await page.getByRole('button', { name: /^Byt fråga/ }).click()
    const question = page.getByRole('link', { name: 'Behovsinventering', exact: true })
    expect((await sidesOf(question)).bottom).toBeLessThan(844)
    await question.click()
    const sentence = page.locator('#legend').getByText('I Västmanland', { exact: false })
    await sentence.waitFor()
    expect((await sidesOf(sentence)).bottom).toBeLessThan(844)
    await visitor.end()
  })

  it.each([
    [390, 844],
    [683, 320],
  ])(
    'no figure of the answer stands without its kind, however the sheet is raised and scrolled (%i × %i)',
    async (width, height) => {
      const visitor = await visit(plain, `${inject('origin')}/?indikator=broker-maturity&lan=18`, { screen: 'phone' })
      const { page } = visitor
      await page.setViewportSize({ width, height })
      await sheetOf(visitor).getByRole('button').first().click()
      await expect.poll(() => sheetOf(visitor).getAttribute('data-stop')).toBe('full')
      const rows = page.locator('#legend tr[data-class], [data-stop] tr[data-class]')
      expect(await rows.count()).toBeGreaterThan(3)
      for (const row of await rows.all()) {
        await row.scrollIntoViewIfNeeded()
        expect(await isOnTop(page.locator('[data-stop] thead').getByText('exempel').first())).toBe(true)
      }
      await visitor.end()
    },
  )

  it('a tap on Korstabell’s map tells whom it met and what they answered, under the map and in sight', async () => {
    const visitor = await visit(plain, `${inject('origin')}/korsa?x=needs-inventory&y=broker-maturity`, { screen: 'phone' })
    const { page, end } = visitor
    const shape = page.locator('figure svg [data-code="0484"]')
    await shape.scrollIntoViewIfNeeded()
    await shape.tap()
    const told = page.locator('figcaption', { hasText: 'Eskilstuna · ' })
    await told.waitFor()
    const { top, bottom } = await sidesOf(told)
    expect(top).toBeGreaterThan(0)
    expect(bottom).toBeLessThanOrEqual(844)
    await end()
  })

  it('the filter has the room it needs', async () => {
    const visitor = await visit(plain, inject('origin'), { screen: 'phone' })
    const { page, map } = visitor
    await map.untilDrawn()
    await page.getByRole('button', { name: 'Mer om kartan' }).click()
    await page.locator('#map-menu').getByRole('button', { name: 'Filtrera' }).click()
    const question = page.getByLabel('Fråga', { exact: true })
    await question.waitFor()
    await expect.poll(() => isOnTop(question)).toBe(true)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    expect((await sidesOf(button('Stäng'))).bottom).toBeLessThan((await sidesOf(sheetOf(visitor))).top)
    // Only what has been begun can be done with.
    expect(await button('Klar').count()).toBe(0)
    await question.selectOption('needs-inventory')
    await button('Klar').waitFor()
    expect(visitor.complaints).toEqual([])
    await visitor.end()
  })
})
