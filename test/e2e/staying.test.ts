import { describe, expect, inject, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

describe('the visitor’s place', () => {
  const views = ['/', '/kommun/0484', '/jamfor', '/korsa', '/tabell', '/rapporten', '/om', '/kommun/9999']
  it.each(views)('on %s is the top of the page at the first Tab, and past the header by the link that is there', async (path) => {
    const { page, when, end } = await visit(plain, `${inject('origin')}${path}`)
    await when.presses('Tab')
    const here = () => page.evaluate(() => document.activeElement?.textContent)
    expect(await here()).toBe('Hoppa till innehållet')
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
    await when.presses('Enter', 'Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#content')?.localName), await here()).toBe('main')
    await end()
  })

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
