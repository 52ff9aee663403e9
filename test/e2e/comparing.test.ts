import { describe, expect, inject, it } from 'vitest'
import { api } from './driver/api.ts'
import { browser, plain } from './driver/browser.ts'
import { visit, type Visit, type Visitor } from './driver/visit.ts'

const open = (path: string, visitor: Visitor = { again: true }, by = plain): Promise<Visit> =>
  visit(by, `${inject('origin')}${path}`, visitor)
const compared = ({ page }: Visit) => new URL(page.url()).searchParams.get('kommuner')
const table = ({ page }: Visit) => page.locator('main table:has([data-row])')
const shownRows = async (visitor: Visit): Promise<string[]> =>
  table(visitor)
    .locator('tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''))

describe('comparing municipalities', () => {
  it('begins with an invitation; those searched for stand side by side, neighbours and most alike are suggested', async () => {
    const visitor = await open('/jamfor')
    const { page, when, end, complaints } = visitor
    await page.getByRole('heading', { name: 'Vilka vill du jämföra?' }).waitFor()
    await when.addsToComparison('eskilst')
    await table(visitor).getByRole('link', { name: 'Eskilstuna' }).waitFor()
    const { municipalities } = await api.similarities('0484')
    await page.locator('[data-similar]').first().waitFor()
    for (const { name, alikeQuestions: alike, comparableQuestions: comparable } of municipalities.slice(0, 6)) {
      const suggestion = page.locator('[data-similar]').filter({ hasText: name })
      expect(await suggestion.textContent()).toContain(`${alike.length} av ${comparable.length} jämförbara svar lika`)
    }
    await page.getByRole('button', { name: 'Lägg till Strängnäs' }).click()
    await table(visitor).getByRole('link', { name: 'Strängnäs' }).waitFor()
    expect(compared(visitor)).toBe('0484,0486')
    await when.goesBack()
    await table(visitor).getByRole('link', { name: 'Strängnäs' }).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await end()
  })

  it('follows the filter: its chips and count, in words who is within it, who is compared all the same', async () => {
    const visitor = await open('/jamfor?kommuner=0484,1980&urval=needs-inventory:yes')
    const { page, end, complaints } = visitor
    await table(visitor).waitFor()
    const { codes, count } = await api.selection('filter=needs-inventory:yes')
    const filter = page.getByRole('region', { name: 'Urval', exact: true })
    await filter.getByText(`${count} av 52 kommuner`).waitFor()
    const words = (code: string) => (codes.includes(code) ? 'Inom urvalet' : 'Utanför urvalet')
    for (const code of ['0484', '1980']) {
      expect(await page.locator(`[data-chosen="${code}"]`).textContent()).toContain(words(code))
      expect(await table(visitor).locator(`th[data-code="${code}"]`).textContent()).toContain(words(code))
    }
    await filter.getByRole('link', { name: 'Ta bort urvalet' }).click()
    await page.locator('[data-within]').first().waitFor({ state: 'detached' })
    expect(compared(visitor)).toBe('0484,1980')
    expect(complaints).toEqual([])
    await end()
  })

  it('shows the API’s values, and at will only the rows that differ', async () => {
    const visitor = await open('/jamfor?kommuner=0484,1980')
    await table(visitor).waitFor()
    const { answers, maturity, municipalities } = await api.comparison('0484,1980')
    const cell = async (row: string, code: string) => {
      const text = await table(visitor).locator(`tr[data-row="${row}"] td[data-code="${code}"]`).textContent()
      return text?.replace(/ \d+ av \d+ i länet$/, '').trim()
    }
    for (const { question, cells } of answers)
      for (const { code, label } of cells) expect(await cell(question, code), question).toBe(label.sv || 'Inget av alternativen')
    for (const { id, levels } of [...maturity.dimensions, maturity.overall])
      for (const { code, level, label } of levels)
        expect(await cell(id, code), id).toBe(level === null ? label.sv : `${level} ${label.sv}`)
    const inventory = answers.find(({ question }) => question === 'needs-inventory')
    for (const { code, answer } of inventory?.cells ?? []) {
      const county = inventory?.counties.find((each) => code.startsWith(each.code))?.distribution
      const count = county?.classes.find(({ id }) => answer.classes.includes(id))?.count
      const own = table(visitor).locator(`tr[data-row="needs-inventory"] td[data-code="${code}"]`)
      expect(await own.textContent()).toContain(`${count} av ${county?.base} i länet`)
    }
    const region = inventory?.region
    const beside = await table(visitor).locator('tr[data-row="needs-inventory"] td[data-area="region"]').textContent()
    for (const { id, label, count } of region?.classes ?? [])
      if (
        answers.some(
          ({ question, cells }) => question === 'needs-inventory' && cells.some(({ answer }) => answer.classes.includes(id)),
        )
      )
        expect(beside).toContain(`${label.sv} ${count} av ${region?.base}`)

    const all = await shownRows(visitor)
    await visitor.page.getByRole('switch').click()
    await visitor.page.waitForURL(/skillnader=ja/)
    const few = await shownRows(visitor)
    expect(few.length).toBeLessThan(all.length)
    const questions = answers.map(({ question }) => question)
    expect(few.filter((id) => questions.includes(id)).toSorted()).toEqual(
      answers
        .filter(({ differs }) => differs)
        .map(({ question }) => question)
        .toSorted(),
    )
    await visitor.page.getByText(`(${few.length} av ${all.length})`).waitFor()
    await visitor.when.filtersBy('methods-needed', 'networks')
    const { codes } = await api.selection('methods-needed=networks')
    const within = table(visitor).locator('thead [data-within]')
    await within.first().waitFor()
    expect(await within.evaluateAll((all) => all.map((each) => each.getAttribute('data-within')))).toEqual(
      municipalities.map(({ code }) => String(codes.includes(code))),
    )
    await visitor.end()
  })

  it('gathers municipalities on the map by Shift and click, and leads from there', async () => {
    const visitor = await open('/', {}, browser)
    await visitor.map.untilDrawn()
    await visitor.when.clicksBeside('1980')
    await visitor.page.getByRole('link', { name: 'Jämför 1 kommun' }).waitFor()
    await visitor.when.clicksBeside('0380')
    expect(new URL(visitor.page.url()).pathname).toBe('/')
    await visitor.page.getByRole('link', { name: 'Jämför 2 kommuner' }).click()
    await table(visitor).getByRole('link', { name: 'Uppsala' }).waitFor()
    expect(compared(visitor)).toBe('1980,0380')
    await visitor.end()
  })

  it('begins from a municipality’s panel', async () => {
    const visitor = await open('/kommun/1984?kommuner=0484')
    await visitor.when.followsLink('Jämför')
    await table(visitor).getByRole('link', { name: 'Arboga' }).waitFor()
    expect(compared(visitor)).toBe('0484,1984')
    await visitor.end()
  })

  it('politely refuses a seventh, chosen or in the address, and on the map', async () => {
    const visitor = await open('/jamfor?kommuner=0484,1980,0380,0580,1880,1983', {}, browser)
    await table(visitor).waitFor()
    await visitor.when.addsToComparison('arboga')
    await visitor.page.getByText('Ta bort en för att lägga till Arboga', { exact: false }).waitFor()
    expect(compared(visitor)).toBe('0484,1980,0380,0580,1880,1983')
    await visitor.page.goto(`${inject('origin')}/jamfor?kommuner=0484,1980,0380,0580,1880,1983,1984`)
    await visitor.page.getByText('”Arboga” jämförs inte', { exact: false }).waitFor()
    expect(await table(visitor).locator('thead th[data-code]').count()).toBe(6)
    await visitor.page.goto(`${inject('origin')}/?kommuner=0484,1980,0380,0580,1880,1983`)
    await visitor.map.untilDrawn()
    await visitor.when.clicksBeside('1984')
    await visitor.page.getByText('Högst sex', { exact: false }).waitFor()
    await visitor.end()
  })

  it('names in one sentence what can’t be compared, and keeps the focus beside one taken away', async () => {
    const visitor = await open('/jamfor?kommuner=9999,abc,0484,1980')
    const { page } = visitor
    await table(visitor).waitFor()
    await page.getByText('jämförs inte', { exact: false }).waitFor()
    expect(await page.getByText('jämförs inte', { exact: false }).textContent()).toMatch(
      /”(abc och 9999|9999 och abc)” jämförs inte/,
    )
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName)
    await page.getByRole('link', { name: 'Ta bort Eskilstuna' }).press('Enter')
    await expect.poll(focused).toBe('Ta bort Västerås')
    await page.getByRole('link', { name: 'Ta bort Västerås' }).press('Enter')
    await expect.poll(focused).toBe('Lägg till kommun')
    await visitor.end()
  })

  it('has each on its step in every dimension, and those without one apart, with why', async () => {
    const { page, end } = await open('/jamfor?kommuner=0484,1980,0580')
    const { maturity, municipalities } = await api.comparison('0484,1980,0580')
    const missing = [maturity.overall, ...maturity.dimensions].flatMap(({ levels }) =>
      levels.filter(({ level }) => level === null),
    )
    expect(missing.length).toBeGreaterThan(0)
    for (const { id, levels } of [maturity.overall, ...maturity.dimensions]) {
      const row = page.locator(`tr[data-scale="${id}"]`)
      for (const [place, { level }] of levels.entries()) {
        const cell = level === null ? row.locator('td').last() : row.locator(`[data-step="${level}"]`)
        expect(await cell.textContent(), id).toContain(municipalities[place]?.name)
        expect(await row.locator(`svg[data-place="${place}"]`).count(), id).toBe(1)
      }
    }
    await page.getByText('Saknar lärcentrum: Västerås (M3, M4).').waitFor()
    await end()
  })

  it('has its first results whole in the first screen at 1024 × 768', async () => {
    const { page, end } = await open('/jamfor?kommuner=1984,0484,1983,0580')
    await page.setViewportSize({ width: 1024, height: 768 })
    const table = await page.locator('table:has([data-scale])').boundingBox()
    expect((table?.y ?? NaN) + (table?.height ?? NaN)).toBeLessThanOrEqual(768)
    await end()
  })

  it('never scrolls sideways, and nothing in it scrolls by itself; the names stay in sight', async () => {
    const visitor = await open('/jamfor?kommuner=0484,1980,0580,1880,0380,1983')
    const { page, end } = visitor
    await table(visitor).waitFor()
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), String(width)).toBeLessThanOrEqual(0)
      const scrollers = await page
        .locator('main *')
        .evaluateAll((all) => all.filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowY)).length)
      expect(scrollers, String(width)).toBe(0)
    }
    await table(visitor).locator('tr[data-row="needs-inventory"]').scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 600)
    const header = await page.getByRole('banner').boundingBox()
    const head = table(visitor).locator('thead th').first()
    await expect.poll(async () => Math.abs(((await head.boundingBox())?.y ?? NaN) - (header?.height ?? NaN))).toBeLessThan(2)
    await end()
  })

  it('on a phone has the answers two by two under each question, each with whose it is', async () => {
    const visitor = await open('/jamfor?kommuner=0484,1980,0380,0580', { screen: 'phone' })
    const row = table(visitor).locator('tr[data-row="needs-inventory"]')
    const [first, second, third] = await Promise.all([0, 1, 2].map((place) => row.locator('td').nth(place).boundingBox()))
    expect(second?.y).toBe(first?.y)
    expect(third?.x).toBe(first?.x)
    const whose = await row
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content)
    expect(whose).toBe('"Eskilstuna"')
    await visitor.end()
  })
})
