import { describe, expect, it } from 'vitest'
import { startAddress, type Address } from '../../api/domain/address/address.ts'
import { fileAddress } from '../../api/domain/address/fileAddress.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import { listIndicators } from '../../api/domain/study/indicator.ts'
import { missingReasons } from '../../api/domain/study/missing.ts'
import { parseAnswers } from '../../api/data/answersFile.ts'
import { codeBookAddress, dataAddresses } from '../../web/parts/takeAlong/dataAddresses.ts'
import type { Shown } from '../../web/parts/takeAlong/useShown.ts'
import { downloadAddress, downloadForms } from '../../web/views/table/downloadAddress.ts'
import { inExcel } from '../support/swedishExcel.ts'
import { unzipped } from '../support/unzip.ts'
import { readCsv, readWorkbook, type Cells } from './support/readFiles.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const snapshot = testDeps.snapshots.get(studyId)
if (snapshot === undefined) throw new Error('The study is missing')
const { study } = snapshot
const day = '2026-11-25'
const selection = [{ indicator: 'needs-inventory', classes: ['yes', 'missing-no-answer'] }]

/** Every view that has files, plain and narrowed. */
const shownViews: readonly Partial<Address>[] = [
  {},
  { county: '18', selection },
  { view: { name: 'municipality', code: '0484' } },
  { view: { name: 'table' }, columns: ['staffing', 'course-types', 'broker-maturity'] },
  { view: { name: 'compare' }, compared: ['1980', '0484', '0319'] },
  { view: { name: 'compare' }, compared: ['0484', '1980'], selection },
  { view: { name: 'cross' }, crossX: 'staffing', crossY: 'broker-maturity' },
  { view: { name: 'cross' }, crossX: 'course-types', crossY: 'needs-inventory', county: '18', selection },
  { view: { name: 'report' } },
  { view: { name: 'about' } },
]

/** Where the product's own buttons lead, in every view. */
function buttons(language: Language): readonly string[] {
  const hrefs = shownViews.flatMap((given) => {
    const address = { ...startAddress, ...given, language }
    const shown: Shown = {
      ...{ study: studyId, hasReport: true, option: null, marked: [], placeName: null, provenance: 'example', address },
      indicator: { id: study.defaultIndicator, title: { sv: '', en: '' } },
    }
    const taken = { language, day }
    const ofTable = downloadForms(language).map((form) => downloadAddress(studyId, address, form, language, day))
    return [
      ...dataAddresses(shown, taken).flatMap(({ files }) => files.map(({ href }) => href)),
      codeBookAddress(shown, taken),
      ...ofTable,
    ]
  })
  return [...new Set([...hrefs, fileAddress(studyId, 'municipalities/0484', 'xlsx', { language })])]
}

const forms = (query: string) => (hrefs: readonly string[]) => hrefs.filter((href) => href.includes(query))
const books = forms('format=xlsx')
const excelCsvs = forms('dialect=excel-sv')

/** Ids that would be no word to anyone: of questions, options and reasons, such as those with a hyphen. */
const ids = new Set([
  ...missingReasons.flatMap((reason) => [reason, `!${reason}`]),
  ...listIndicators(study).flatMap(({ id, classes }) => [id, ...classes.map((each) => each.id)]),
  ...study.questions.map(({ id }) => id),
  ...['yes', 'no', 'example', 'region', 'cell', 'missing', 'holds', 'differs', 'computed', 'fact', 'derived', 'total'],
])
const idsIn = (cells: Cells) =>
  cells
    .flat()
    .filter((cell) => typeof cell === 'string' && !/^\d$/.test(cell) && cell.split(/[;|] ?/).some((each) => ids.has(each.trim())))
const sheetsOf = async (href: string) => Object.entries(await readWorkbook(app, href))

describe('a workbook from the Swedish screen', () => {
  it.each(books(buttons('sv')))(
    '%s has Swedish headings and the words of the screen in every sheet; ids are the code book’s',
    async (href) => {
      const sheets = await sheetsOf(href)
      const tables = sheets.filter(([name]) => name !== 'Kodbok' && name !== 'Proveniens')
      if (!href.includes('/variables')) expect(tables.length).toBeGreaterThan(0)
      for (const [name, cells] of tables) {
        expect(idsIn(cells), name).toEqual([])
        const headings = cells[0] ?? []
        for (const heading of headings) expect(heading, name).toMatch(/^[A-ZÅÄÖ0-9]/)
        expect(new Set(headings).size, name).toBe(headings.length)
      }
      const [, codeBook = []] = sheets.find(([name]) => name === 'Kodbok') ?? []
      expect(codeBook[0]?.slice(0, 3)).toEqual(['Beteckning', 'Slag', 'Namn'])
    },
  )

  it.each(books(buttons('sv')))(
    '%s has filters over each table, a head that stays, and says what it is and who made it',
    async (href) => {
      const file = Buffer.from(await (await app.request(href)).arrayBuffer())
      const tables = (await sheetsOf(href)).slice(0, -1)
      for (const [at, [, cells]] of tables.entries()) {
        const xml = unzipped(file, `xl/worksheets/sheet${at + 1}.xml`)
        expect(xml).toMatch(new RegExp(`</sheetData><autoFilter ref="A1:[A-Z]+${cells.length}"/>`))
        expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      }
      const [, title = '', creator] =
        /<dc:title>(.+)<\/dc:title><dc:creator>(.+)<\/dc:creator>/.exec(unzipped(file, 'docProps/core.xml')) ?? []
      expect([creator, title.length > 4]).toEqual(['Lärkartan', true])
    },
  )

  it('says each answer as the screen does, and quantities as numbers with the reason beside', async () => {
    const { Svar: [header = [], ...rows] = [] } = await readWorkbook(
      app,
      fileAddress(studyId, 'answers', 'xlsx', { language: 'sv' }),
    )
    const arboga: Record<string, unknown> = Object.fromEntries(
      header.map((heading, at) => [heading, rows.find((row) => row[0] === '1984')?.[at]]),
    )
    const plain = Object.fromEntries(header.map((heading, at) => [heading, rows.find((row) => row[0] === '0319')?.[at]]))
    expect(arboga).toMatchObject({ Kommun: 'Arboga', Organisation: 'Fristående lärcentrum', 'Svarens ursprung': 'Exempeldata' })
    expect(plain).toMatchObject({ Bemanning: null, 'Bemanning, varför värdet saknas': 'Antas inte gälla' })
    expect(typeof arboga['Bemanning']).toBe('number')
    expect(String(arboga['Samlad mäklarmognad'])).toMatch(/^[0-3] [A-ZÅÄÖ]/)
  })
})

describe('a workbook from the English screen', () => {
  it.each(books(buttons('en')))('%s has English headings and words', async (href) => {
    const [[name, cells] = ['', []]] = await sheetsOf(href)
    expect(name).toMatch(/^(Answers|Comparison|Cross table|Facts|Published|Code book)$/)
    if (!href.includes('/variables')) expect(idsIn(cells)).toEqual([])
    expect(cells[0]?.filter((heading) => /^(Kommun|Svar|Fråga|Antal)|: bas$/.test(String(heading)))).toEqual([])
  })
})

describe('CSV for a Swedish Excel', () => {
  it.each(excelCsvs(buttons('sv')))('%s opens as the workbook’s table does, cell by cell', async (href) => {
    const response = await app.request(href)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = inExcel(bytes)
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
    const sheets = Object.values(await readWorkbook(app, href.replace('dialect=excel-sv&format=csv', 'format=xlsx')))
    const same = sheets.find((cells) => JSON.stringify(cells[0]) === JSON.stringify(rows[0]))
    const inOneLine = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/\s*[\r\n]+\s*/g, ' ') : cell)
    expect(rows).toEqual(same?.map((row) => row.map(inOneLine)))
  })

  it('is asked for by dialect alone, and by name; what is no dialect is refused with those there are', async () => {
    const root = `/api/v1/studies/${studyId}/answers`
    const named = await app.request(`${root}?dialect=excel-sv`)
    expect(named.headers.get('content-disposition')).toContain('-answers-excel.csv')
    expect(await named.text()).toBe(await (await app.request(`${root}?dialect=excel-sv&format=csv`)).text())
    const { status, ...reply } = await app.request(`${root}?dialect=excel`)
    expect(status, JSON.stringify(reply)).toBe(400)
  })
})

describe('CSV for programs', () => {
  it.each(buttons('sv').filter((href) => href.endsWith('format=csv') && !href.includes('dialect')))(
    '%s is RFC 4180 with text in quotes; columns of numbers hold numbers or nothing',
    async (href) => {
      const text = await (await app.request(href)).text()
      expect(text.startsWith('"')).toBe(true)
      const [header = [], ...rows] = await readCsv(app, href)
      for (const row of rows) expect(row).toHaveLength(header.length)
      const book = await readWorkbook(app, href.replace('format=csv', 'values=ids&format=xlsx'))
      const kinds = new Map((book['Kodbok'] ?? []).map(([id, kind]) => [id, kind]))
      for (const [at, id] of header.entries())
        if (['number', 'share', 'quantity'].includes(String(kinds.get(id))))
          for (const row of rows) expect(row[at], id).toMatch(/^(-?\d+(\.\d+)?)?$/)
    },
  )

  it('comes back as answers of the study once they are said to be collected, and as nothing else', async () => {
    const csv = await (await app.request(fileAddress(studyId, 'answers', 'csv', { language: 'sv' }))).text()
    const codes = snapshot.answers.map(({ code }) => code)
    const read = parseAnswers(csv.replaceAll('"example"', '"collected"'), study, codes, 'own.csv')
    expect(read).toEqual(snapshot.answers.map((row) => ({ ...row, provenance: 'collected' })))
    expect(() => parseAnswers(csv.replace('"county"', '"land"'), study, codes, 'own.csv')).toThrow(/land/)
  })
})
