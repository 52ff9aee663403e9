import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { api } from './driver/api.ts'
import { plain } from './driver/browser.ts'
import { visit, type Visitor } from './driver/visit.ts'

const open = async (search = '', visitor: Visitor = { again: true }) => {
  const visited = await visit(plain, `${inject('origin')}/korsa${search}`, visitor)
  await visited.page.locator('[data-cell]').first().waitFor()
  return visited
}
const shownCounts = (page: Page) =>
  page
    .locator('[data-cell]')
    .evaluateAll((cells) =>
      cells.map((cell) => [cell.getAttribute('data-cell'), Number(cell.querySelector('[data-count]')?.textContent)]),
    )
const raised = (page: Page) =>
  page
    .locator('svg[data-chart]:has([data-back]) [data-code]:not([data-back])')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-code')))

describe('Korstabell', () => {
  it.each([
    '',
    '?x=needs-inventory&y=business-unit-cooperation',
    '?x=course-types&y=staffing',
    '?lan=18',
    '?urval=needs-inventory:yes',
  ])('%s counts as the API does, with sums and base, and gives no colour to a cell that is empty', async (search) => {
    const { page, end } = await open(search)
    const asked = search.replace('lan=', 'county=').replace(/urval=([^:]+):/, '$1=')
    const reply = await api.crosstab(asked)
    await expect.poll(() => shownCounts(page)).toEqual(reply.cells.map(({ x, y, count }) => [`${x}-${y}`, count]))
    for (const { id, count } of reply.rows) expect(await page.locator(`[data-row-sum="${id}"]`).textContent()).toBe(String(count))
    for (const { id, count } of reply.columns)
      expect(await page.locator(`[data-column-sum="${id}"]`).textContent()).toBe(String(count))
    expect(await page.locator('[data-base]').textContent()).toBe(String(reply.base))
    const coloured = await page
      .locator('[data-cell]:has(rect[fill^="#"])')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-cell')))
    expect(coloured).toEqual(reply.cells.filter(({ count }) => count > 0).map(({ x, y }) => `${x}-${y}`))
    await page.getByText('Exempeldata').filter({ visible: true }).first().waitFor()
    await end()
  })

  it.each([
    ['?x=project-level&y=stated-needs', 'Kommuner'],
    ['?x=stated-needs&y=project-level', 'Kommuner'],
    ['?x=project-level&y=broker-maturity', 'Summa'],
  ])('%s has %s at the end of its rows and columns', async (search, counted) => {
    const { page, end } = await open(search)
    const table = page.locator('table[data-chart]')
    expect(await table.locator('thead tr:first-child th').last().textContent()).toBe(counted)
    expect(await table.locator('tfoot th').textContent()).toBe(counted)
    await end()
  })

  it('a cell pointed at raises its municipalities, and a municipality pointed at marks its cell', async () => {
    const { page, end } = await open()
    const { cells } = await api.crosstab('')
    const cell = cells.find(({ x, y }) => x === 'level-2' && y === '1')
    await page.locator('svg[data-chart] [data-code]').first().waitFor()
    await page.locator('[data-cell="level-2-1"]').hover()
    await expect.poll(() => raised(page)).toEqual(cell?.codes)
    await page.mouse.move(0, 0)
    await expect.poll(() => raised(page)).toEqual([])
    const code = cell?.codes[0] ?? ''
    await page.locator(`svg[data-chart] [data-code="${code}"]`).dispatchEvent('pointerover')
    await page.locator('[data-cell="level-2-1"][data-marked]').waitFor()
    expect(await page.locator('[data-marked]').count()).toBe(1)
    await end()
  })

  it('by keyboard: Enter holds a cell, its names stand listed, and back lets go', async () => {
    const { page, when, end } = await open()
    const { cells } = await api.crosstab('')
    const cell = cells.find(({ x, y }) => x === 'level-2' && y === '1')
    await page.locator('[data-cell="level-2-1"]').focus()
    await expect.poll(() => raised(page)).toEqual(cell?.codes)
    await when.presses('Enter')
    await page.waitForURL(/klass=level-2-1/)
    const names = await page
      .locator('section[aria-labelledby="cross-names"] [data-name]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-name')))
    expect(names.toSorted()).toEqual(cell?.codes.toSorted())
    await page.locator(`[data-name="${names[0]}"]`).first().focus()
    await page.locator('[data-cell="level-2-1"][data-marked]').waitFor()
    await when.goesBack()
    await page.locator('[data-cell="level-2-1"][aria-pressed="false"]').waitFor()
    await end()
  })

  it('on a phone: begins with its answer, and a cell pressed has its municipalities in sight', async () => {
    const { page, end } = await open('?x=project-level&y=broker-maturity', { screen: 'phone' })
    await page.locator('[data-cell="level-1-0"]').waitFor()
    const isInSight = (selector: string) =>
      page.locator(selector).evaluate((each) => {
        const { top, bottom } = each.getBoundingClientRect()
        return top >= 48 && bottom <= innerHeight
      })
    expect(await isInSight('main [role="status"] ~ div [data-cell="level-1-0"]')).toBe(true)
    // Its lower edge is just within the screen: what stands below is not.
    const last = page.locator('[data-cell="level-1-3"]')
    await last.evaluate((each) => scrollBy(0, each.getBoundingClientRect().bottom - innerHeight + 4))
    expect(await isInSight('#cross-names')).toBe(false)
    await last.tap()
    await expect.poll(() => isInSight('section[aria-labelledby="cross-names"] li:first-child')).toBe(true)
    expect(await isInSight('[data-cell="level-1-3"]')).toBe(true)
    await end()
  })

  it('says in a sentence whether there are municipalities of level 2 with the highest maturity', async () => {
    const { page, end } = await open('?x=project-level&y=broker-maturity&klass=level-2-3')
    const { cells, base } = await api.crosstab('')
    const count = cells.find(({ x, y }) => x === 'level-2' && y === '3')?.count ?? NaN
    const sentence = (await page.getByRole('status').filter({ hasText: 'har båda' }).textContent()) ?? ''
    expect(sentence).toContain(`${count} av ${base} kommuner`)
    expect(sentence).toContain('Nivå 2')
    expect(sentence).toContain('3 Etablerad')
    await end()
  })

  it('the same question twice is not crossed: the two change places, and it is said', async () => {
    const { page, end } = await open('?x=project-level&y=broker-maturity')
    await page.getByLabel('Kolumner').selectOption('broker-maturity')
    await page.waitForURL(/x=broker-maturity&y=project-level/)
    await page.getByText('De två bytte plats', { exact: false }).waitFor()
    await page.goto(`${inject('origin')}/korsa?x=staffing&y=staffing`)
    await page.getByText('En annan visas i raderna', { exact: false }).waitFor()
    await end()
  })

  it('shows shares of the column with their base, and what the report’s totals allow', async () => {
    const { page, end } = await open('?x=needs-inventory&y=business-unit-cooperation&andel=kolumn')
    const { cells, bounds } = await api.crosstab('?x=needs-inventory&y=business-unit-cooperation')
    const share = cells.find(({ x, y }) => x === 'yes' && y === 'yes')?.shareOfColumn ?? NaN
    const percent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 0 }).format(share)
    expect(await page.locator('[data-cell="yes-yes"]').textContent()).toContain(percent)
    const [bound] = bounds ?? []
    const note = page.locator(`[data-bound="${bound?.minimum}-${bound?.maximum}"]`)
    expect(await note.textContent()).toContain(`mellan ${bound?.minimum} och ${bound?.maximum} av ${bound?.base}`)
    await note.getByRole('link').first().click()
    await page.locator('article:target').waitFor()
    await end()
  })

  it('names the municipalities of every cell, which by keyboard mark their cell and their place, and tells who is in none, and why', async () => {
    const { page, when, end } = await open()
    const { cells, missingPairs: missing } = await api.crosstab('')
    const named = await page
      .locator('[data-cell-names]')
      .evaluateAll((all) =>
        all.map((each) => [
          each.getAttribute('data-cell-names'),
          [...each.querySelectorAll('[data-name]')].map((name) => name.getAttribute('data-name')).toSorted(),
        ]),
      )
    expect(named).toEqual(cells.filter(({ count }) => count > 0).map(({ x, y, codes }) => [`${x}-${y}`, codes.toSorted()]))
    const [key, codes] = named.at(-1) as [string, string[]]
    await page.locator(`[data-cell-names="${key}"] [data-name="${codes[0]}"]`).focus()
    await page.locator(`[data-cell="${key}"][data-marked]`).waitFor()
    await expect.poll(() => raised(page)).toEqual([codes[0]])
    await page.locator(`text[data-named="${codes[0]}"]`).waitFor()
    const listed = await page
      .locator('section[aria-labelledby="cross-missing"] [data-name]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-name')))
    expect(listed.toSorted()).toEqual(missing.map(({ code }) => code).toSorted())

    // A filter is begun here too, by a question that the map does not draw, and by why there is no answer.
    await when.filtersBy('remit', 'missing-not-asked')
    const left = await api.crosstab('?filter=remit:missing-not-asked')
    await expect.poll(() => shownCounts(page)).toEqual(left.cells.map(({ x, y, count }) => [`${x}-${y}`, count]))
    await page.getByRole('button', { name: 'Uppdrag för kompetensutveckling: antas inte gälla' }).waitFor()
    await end()
  })

  it('is a plain table without JavaScript', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/korsa`, { javaScript: false })
    const { cells } = await api.crosstab('')
    const shown = await page.locator('[data-cell] [data-count]').allTextContents()
    expect(shown.map(Number)).toEqual(cells.map(({ count }) => count))
    const names = await page
      .locator('[data-cell-names] a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
    expect(names.toSorted()).toEqual(cells.flatMap(({ codes }) => codes.map((code) => `/kommun/${code}`)).toSorted())
    await end()
  })
})
