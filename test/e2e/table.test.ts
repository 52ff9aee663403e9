import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, inject, it } from 'vitest'
import type { AnswersReply } from '../../api/replies/answers.ts'
import { api } from './driver/api.ts'
import { plain } from './driver/browser.ts'
import { readsTable } from './driver/tableReading.ts'
import { visit } from './driver/visit.ts'

const question = 'filter=needs-inventory:yes~business-unit-cooperation:no'

describe('a filter', () => {
  it('by “behovsinventerar men samarbetar inte med näringslivsenheten” goes from Karta to Tabell and into the files', async () => {
    const { codes, count, base } = await api.selection(question)
    const { page, when, map, end } = await visit(plain, inject('origin'), { again: true })
    await map.untilDrawn()
    await when.filtersBy('needs-inventory', 'yes')
    await when.filtersBy('business-unit-cooperation', 'no')
    await page.getByText(`Urval: ${count} av 52 kommuner`).waitFor()
    await page.getByText(`bland ${base} med svar på alla frågorna`).waitFor()
    await expect
      .poll(async () =>
        Object.entries(await map.fills())
          .filter(([, fill]) => !fill.includes('/'))
          .map(([code]) => code)
          .toSorted(),
      )
      .toEqual(codes.toSorted())

    await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Tabell', exact: true }).click()
    const table = readsTable(page)
    await table.untilShown()
    expect((await table.codes()).toSorted()).toEqual(codes.toSorted())
    await page.locator('main').getByText('Ladda ner').click()
    const files = await page
      .getByRole('link', { name: /^(CSV|Excel)/ })
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    const csv = await (await fetch(files.find((href) => !href.includes('dialect') && href.endsWith('csv')) ?? '')).text()
    expect(parse<{ code: string }>(csv, { columns: true }).map(({ code }) => code)).toEqual(codes)
    await when.goesBack()
    await map.untilDrawn()
    await page.getByText(`Urval: ${count} av 52 kommuner`).waitFor()
    await end()
  })

  it('that leaves nobody names the condition that did it', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/tabell?urval=participation:no~needs-inventory:yes`, {
      again: true,
    })
    const empty = page.locator('[data-emptied-by="needs-inventory"]')
    await empty.waitFor()
    expect(await empty.textContent()).toContain('Före ”Behovsinventering: ja” fanns 2 kvar')
    expect(await readsTable(page).codes()).toEqual([])
    await end()
  })

  it('says politely what in it there is not, and follows the rest', async () => {
    const { count } = await api.selection('filter=needs-inventory:yes')
    const { page, end } = await visit(plain, `${inject('origin')}/tabell?urval=needs-inventory:yes,kanske~rikedom:ja`, {
      again: true,
    })
    await page.getByText('Urvalet ”needs-inventory:kanske” går inte att tolka', { exact: false }).waitFor()
    await page.getByText('Urvalet ”rikedom” går inte att tolka', { exact: false }).waitFor()
    await expect.poll(async () => (await readsTable(page).codes()).length).toBe(count)
    await end()
  })
})

describe('the table', () => {
  it('has every municipality’s answer to every question, as the API has it: the map’s question first', async () => {
    const { indicators, defaultIndicator } = await api.indicators()
    const { rows } = await api.answers('')
    const { page, end } = await visit(plain, `${inject('origin')}/tabell?indikator=needs-inventory`, { again: true })
    const table = readsTable(page)
    await table.untilShown()
    const ids = indicators.map(({ id }) => id)
    const columnsFrom = (first: string) => ['name', first, 'county', ...ids.filter((id) => id !== first)]
    expect(await table.columns()).toEqual(columnsFrom('needs-inventory'))
    const shown = await table.cells()
    expect(shown.size).toBe(52)
    const names: Record<string, string> = { yes: 'Ja', no: 'Nej', 'no-answer': 'Svarade inte' }
    for (const { code, answers } of rows) {
      const { value, missing } = answers['needs-inventory'] ?? {}
      expect(shown.get(code)?.[0], code).toBe(names[String(missing ?? value)])
    }
    await page.goto(`${inject('origin')}/tabell`)
    expect(await table.columns()).toEqual(columnsFrom(defaultIndicator))
    await end()
  })

  it('has rows of one height, a line each, and tells the whole of an answer that is cut where a key has led', async () => {
    const { page, when, end } = await visit(plain, `${inject('origin')}/tabell?indikator=stated-needs`, { again: true })
    await readsTable(page).untilShown()
    const rows = page.locator('tr[data-code]')
    const heights = await rows.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1)
    expect(Math.max(...heights)).toBeLessThanOrEqual(36)
    const cut = await page
      .locator('tbody td')
      .evaluateAll((all) =>
        all.flatMap((each) =>
          each.scrollWidth > each.clientWidth ? [{ words: each.textContent, title: each.getAttribute('title') }] : [],
        ),
      )
    expect(cut.length).toBeGreaterThan(0)
    expect(cut.filter(({ words, title }) => words !== title)).toEqual([])
    const cell = page.locator('td[title]').first()
    await cell.locator('xpath=..').getByRole('link').focus()
    await when.presses('ArrowRight')
    expect(await cell.evaluate((each) => each === document.activeElement)).toBe(true)
    const told = await cell.evaluate((each) => {
      const { content, width } = getComputedStyle(each, '::after')
      return { content, width: Number.parseFloat(width) }
    })
    expect(told.content).toContain(await cell.getAttribute('title'))
    expect(told.width).toBeGreaterThan(0)
    await end()
  })

  it('lays out every cell without a script too', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/tabell`, { javaScript: false })
    const cells = page.locator('tr[data-code] > *')
    const { indicators } = await api.indicators()
    await expect
      .poll(() => cells.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length))
      .toBe(52 * (indicators.length + 2))
    await end()
  })

  it('is sorted by a heading, grouped by county with counts, and the address keeps both', async () => {
    const { indicators } = await api.indicators()
    const maturity = indicators.find(({ id }) => id === 'broker-maturity')
    const { page, end } = await visit(plain, `${inject('origin')}/tabell?kolumner=broker-maturity`, { again: true })
    const table = readsTable(page)
    await table.untilShown()
    await table.pressHeading('broker-maturity')
    await table.pressHeading('broker-maturity')
    await page.waitForURL(/sortera=broker-maturity\.fallande/)
    const words = [...(await table.cells()).values()].map((cells) => cells[0] ?? '')
    const levels = words.flatMap((each) => (/^\d/.test(each) ? [Number(each[0])] : []))
    expect(levels).toEqual(levels.toSorted((one, other) => other - one))
    expect(levels).toHaveLength(maturity?.base ?? 0)
    expect(words.slice(levels.length).every((each) => !/^\d/.test(each))).toBe(true)

    await page.getByLabel('Gruppera efter län').check()
    await page.waitForURL(/gruppera=lan/)
    expect(await table.groups()).toEqual([
      'Uppsala län',
      'Södermanlands län',
      'Östergötlands län',
      'Örebro län',
      'Västmanlands län',
    ])
    const together = page.locator('tfoot td')
    for (const { label, id, count } of maturity?.classes ?? [])
      if (count > 0) expect(await together.textContent()).toContain(`${count} ${id} ${label.sv}`)
    await end()
  })

  it('is travelled by keyboard: one stop for Tab, arrows between cells, Enter opens the municipality', async () => {
    const { page, when, end } = await visit(plain, `${inject('origin')}/tabell`, { again: true })
    const table = readsTable(page)
    await table.untilShown()
    expect(await page.locator('table [tabindex="0"]').count()).toBe(1)
    await page.locator('table [tabindex="0"]').focus()
    await when.presses('ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(await table.focused()).toContain('Medverkade i enkäten')
    await when.presses('Control+End')
    expect(await page.evaluate(() => document.activeElement?.closest('tfoot') !== null)).toBe(true)
    await when.presses('Home', 'ArrowUp')
    expect(await table.focused()).toBe('Östhammar')
    await when.presses('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Home')
    expect(await table.focused()).toBe('Arboga')
    // What has the focus is not under the headings or the first column.
    const seen = await page.evaluate(() => {
      const { left, top } = document.activeElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return document.activeElement?.contains(document.elementFromPoint(left + 4, top + 4)) ?? false
    })
    expect(seen).toBe(true)
    await when.presses('Enter')
    await page.getByRole('complementary').getByRole('heading', { name: 'Arboga', exact: true }).waitFor()
    await when.goesBack()
    // The heading of the page that one comes to has the focus by the time its table is there, and leaves it to who goes on.
    // Rows are painted a moment after the heading, and what is not in sight takes no focus.
    const heby = page.locator('tr[data-code="0331"] a')
    await heby.waitFor()
    await heby.focus()
    await when.presses('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    await page.getByRole('complementary').getByRole('heading', { name: 'Heby', exact: true }).waitFor()
    await end()
  })

  it('is filtered from a heading, by keyboard, and gives the focus back', async () => {
    const { count } = await api.selection('filter=project-level:level-2')
    const { page, when, end } = await visit(plain, `${inject('origin')}/tabell?kolumner=project-level`, { again: true })
    const table = readsTable(page)
    await table.untilShown()
    await page.getByRole('button', { name: 'Filtrera efter projektnivå' }).focus()
    await when.presses('Enter')
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /Nivå 2/ })
      .check()
    await expect.poll(async () => (await table.codes()).length).toBe(count)
    await when.presses('Escape')
    await expect.poll(() => table.focused()).toBe('1 vald')
    await end()
  })

  it('is filtered by name, forgiving of marks, and by county, sorted by it; a click in a row opens the municipality', async () => {
    const { page, when, end } = await visit(plain, `${inject('origin')}/tabell?urval=participation:yes`, { again: true })
    const table = readsTable(page)
    await table.untilShown()
    await page.getByRole('searchbox', { name: 'Filtrera efter kommunens namn' }).fill('osth')
    await page.waitForURL(/namn=osth/)
    await expect.poll(() => table.codes()).toEqual(['0382'])
    await page.getByText('1 av 52 kommuner', { exact: false }).first().waitFor()
    await when.goesBack()
    await expect.poll(async () => (await table.codes()).length).toBe(50)

    await table.pressHeading('county')
    await page.waitForURL(/sortera=county/)
    const counties = [...(await table.cells()).values()].map(([, county = '']) => county)
    expect(counties).toEqual(counties.toSorted(new Intl.Collator('sv').compare))
    expect(new Set(counties).size).toBe(5)
    await page.getByRole('button', { name: 'Filtrera efter län' }).click()
    await page.getByRole('dialog').getByRole('radio', { name: 'Örebro län' }).check()
    await page.waitForURL(/lan=18/)
    const { count } = await api.answers('filter=participation:yes&county=18').then(({ scope }) => scope)
    await expect.poll(async () => (await table.codes()).length).toBe(count)
    await when.presses('Escape')

    const cell = page.locator('tr[data-code="1880"] td').nth(2)
    await cell.click()
    await page.getByRole('complementary').getByRole('heading', { name: 'Örebro', exact: true }).waitFor()
    const { pathname, searchParams } = new URL(page.url())
    expect([pathname, searchParams.get('urval'), searchParams.get('lan')]).toEqual(['/kommun/1880', 'participation:yes', '18'])
    await end()
  })

  it('comes along to Excel in the words of the screen, cell by cell as the API has it', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/tabell?urval=needs-inventory:yes&lan=18`, { again: true })
    await readsTable(page).untilShown()
    await page.locator('main').getByText('Ladda ner').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Excel/ }).click()])
    expect(download.suggestedFilename()).toBe('larkartan-forstudie-2008-example-answers-selection.xlsx')
    const [answers, , provenance] = (await readXlsxFile(await download.path())).map(({ data }) => data)
    const { rows, variables }: AnswersReply = await api.answers('filter=needs-inventory:yes&county=18')
    const [header = [], ...lines] = answers ?? []
    const under = (heading: string) => lines.map((line) => line[header.indexOf(heading)] ?? null)
    expect(lines.map(([code]) => code)).toEqual(rows.map(({ code }) => code))
    for (const { id, kind, title, codes } of variables.filter((each) => each.kind !== 'register')) {
      const wordsOf = (code: string) => {
        const words = codes.find((each) => each.code === code)?.label.sv
        return kind === 'level' && !code.startsWith('!') ? `${code} ${words}` : words
      }
      expect(under(title.sv), title.sv).toEqual(
        rows.map(({ answers: { [id]: cell } }) => {
          if (kind === 'quantity') return cell?.value ?? null
          return [cell?.missing ? `!${cell.missing}` : (cell?.value ?? [])].flat().map(String).map(wordsOf).join(' | ')
        }),
      )
    }
    expect(JSON.stringify(provenance)).toContain('Exempeldata')
    await end()
  })
})
