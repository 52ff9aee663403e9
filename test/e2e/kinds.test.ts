import { describe, expect, inject, it } from 'vitest'
import { plain } from './driver/browser.ts'
import { numbersWithoutKind } from './driver/numbers.ts'
import { visit } from './driver/visit.ts'

/** Numbers that rest on nothing: names, and what explains a number. */
const names: readonly RegExp[] = [
  // A dimension of the assessment scale, or several.
  /^\(?M[1-5]( \(|, M[1-5]|\b)*/,
  // The steps' names, and the scale's version.
  /^[0-3] (Saknas|Sporadisk|Organiserad|Etablerad)( · |$)/,
  /^Bedömningsmall 0\.1/,
  /^kommunkod \d{4}$/,
  // The source, by its year and day.
  /^Källa: /,
  // Statements of the report by their numbers, and a question as it was put, with its year.
  /^[FD]\d+$/,
  /^Deltog kommunen i en workshop i april 2008\?$/,
  // How likeness is counted: its ends, its formula, and the article it is from.
  /^(Räknat på de frågor|Medelvärdet över de frågor|J\. C\. Gower)/,
]

describe('each number says what it rests on', () => {
  it.each([
    ['a municipality’s panel', '/kommun/1984', '#place'],
    ['a panel with what it is thought otherwise', '/kommun/1980?tankom=needs-inventory:yes', '#place'],
    ['Jämför', '/jamfor?kommuner=1984,0484,1980', 'main'],
    ['Jämför with a filter', '/jamfor?kommuner=1984&urval=needs-inventory:yes', 'main'],
  ])('%s', async (_name, path, selector) => {
    const { page, end } = await visit(plain, `${inject('origin')}${path}`, { again: true })
    await page
      .locator(`${selector} ${path.includes('tankom') ? '[data-outcome]' : '[data-scale]'}`)
      .first()
      .waitFor()
    // What is folded counts too.
    await page.locator(`${selector} details`).evaluateAll((all: HTMLDetailsElement[]) => {
      for (const each of all) each.open = true
    })
    const found = await numbersWithoutKind(page, selector)
    expect(found.filter((text) => !names.some((name) => name.test(text)))).toEqual([])
    await end()
  })

  it.each([
    ['/kommun/1984', '#place'],
    ['/jamfor?kommuner=1984,0484', 'main'],
    ['/korsa', 'main'],
    ['/tabell', 'main'],
    ['/rapporten', 'main'],
  ])('and where it is from stands on the screen of %s', async (path, selector) => {
    const { page, end } = await visit(plain, `${inject('origin')}${path}`, { again: true })
    await page.locator(selector).getByText('Källa: Johansson, S. (2008)').filter({ visible: true }).first().waitFor()
    // Whoever drew the map's data is to be named beside it.
    if (path === '/korsa') expect(await page.locator('main').getByText('OpenStreetMap').isVisible()).toBe(true)
    await end()
  })
})
