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
const labelOf = ({ page }: Visit) => page.locator('main').getByText('Exempeldata').first()

/** Whether what is seen at an element's middle is the element. */
const isOnTop = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return document.elementsFromPoint(left + width / 2, top + height / 2)[0]?.contains(element) ?? false
  })

describe('on a phone with the sheet raised', () => {
  it('the label of what the map shows stands above the sheet, and a municipality that is searched for above the label', async () => {
    const visitor = await visit(browser, inject('origin'), { screen: 'phone' })
    const { page, map } = visitor
    await map.untilDrawn()
    await page.getByRole('tab', { name: 'Frågor' }).click()
    await expect.poll(async () => (await sidesOf(sheetOf(visitor))).top).toBeLessThan(400)
    const sheet = await sidesOf(sheetOf(visitor))
    const label = await sidesOf(labelOf(visitor))
    expect(label.bottom).toBeLessThanOrEqual(sheet.top)
    expect(label.top).toBeGreaterThan(sheet.top - 60)

    await visitor.when.searchesFor('norrk')
    await page.waitForURL('**/kommun/0581')
    const foot = page.locator('main .map-foot')
    await expect.poll(async () => (await map.positionOf('0581')).y).toBeLessThan((await sidesOf(foot)).top)
    expect((await map.positionOf('0581')).y).toBeGreaterThan(56)
    expect((await sidesOf(labelOf(visitor))).bottom).toBeLessThanOrEqual((await sidesOf(sheetOf(visitor))).top)
    await visitor.end()
  })

  it('the filter has the room it needs', async () => {
    const visitor = await visit(plain, inject('origin'), { screen: 'phone' })
    const { page, map } = visitor
    await map.untilDrawn()
    await page.getByRole('tab', { name: 'Frågor' }).click()
    await page.getByRole('button', { name: '+ Filtrera' }).click()
    const question = page.getByLabel('Fråga', { exact: true })
    await question.waitFor()
    await expect.poll(() => isOnTop(question)).toBe(true)
    const done = page.getByRole('button', { name: 'Klar' })
    expect((await sidesOf(done)).bottom).toBeLessThan((await sidesOf(sheetOf(visitor))).top)
    expect(visitor.complaints).toEqual([])
    await visitor.end()
  })

  it('the questions open at the one shown', async () => {
    const visitor = await visit(plain, `${inject('origin')}/?indikator=staffing`, { screen: 'phone' })
    const { page, map } = visitor
    await map.untilDrawn()
    await page.getByRole('tab', { name: 'Frågor' }).click()
    const list = page.getByRole('tabpanel', { name: 'Frågor' })
    const shown = list.locator('li a[aria-current]', { hasText: 'Bemanning' })
    await expect.poll(async () => (await sidesOf(shown)).bottom).toBeLessThan(844)
    await expect.poll(async () => (await sidesOf(shown)).top - (await sidesOf(list)).top).toBeGreaterThanOrEqual(0)
    await visitor.end()
  })
})
