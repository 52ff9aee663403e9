import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { sheetCsv } from '../../../../api/formats/csv.ts'
import { column, type FileSheet, type FileTables, type WrittenCell } from '../../../../api/formats/fileTables.ts'
import { workbookOf } from '../../../../api/formats/xlsx.ts'
import { inExcel } from '../../../support/swedishExcel.ts'

const both = (words: string) => ({ sv: words, en: words })
const ids = { values: 'ids', language: 'sv' } as const

/** What people write, and what programs take for something else. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[-=+@0-9.,:;/ ]{1,8}$/),
  fc.constantFrom(
    '0305',
    '03',
    '3.5',
    '1-3',
    '03-maj',
    'maj 2008',
    '2008-09-23',
    '12:30',
    '50 %',
    '1E5',
    'SANT',
    '100 kr',
    '1 p',
  ),
  fc.constantFrom('=1+1', '+46', '-', '@SUMMA(A1)', 'a;b', 'sa "så"', 'Ja, delvis', '0 Saknas', 'Håbo'),
)
// Blanks at the ends, signs that no file has a place for, and names that write-excel-file stumbles on (toString) are nobody's answers.
const word = text.filter(
  (each) => !(each in Object.prototype) && each.trim() === each && !/\p{C}|\s\s|[\r\n]/u.test(each) && each !== '',
)
const number = fc.oneof(
  fc.integer({ min: -9999, max: 99_999 }),
  fc.integer({ min: 0, max: 4000 }).map((each) => each / 1000),
)
const cell = fc.oneof(word, number, fc.constant(null))

const sheets = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.record({ header: fc.array(word, { minLength: width, maxLength: width }), rows: rowsOf(width) }))
  .map(({ header, rows }): FileSheet => {
    return { name: both('Svar'), columns: header.map((each) => column(each, 'text', both(each))), rows }
  })
/** A row begins with a name: where nothing at all stands, readers of workbooks see no row. */
const rowsOf = (width: number) =>
  fc.array(
    fc.tuple(word, fc.array(cell, { minLength: width - 1, maxLength: width - 1 })).map(([name, rest]) => [name, ...rest]),
    { minLength: 1, maxLength: 6 },
  )

const headerOf = ({ columns }: FileSheet) => columns.map(({ id }) => id)

describe('any table', () => {
  it('as CSV comes back by RFC 4180, text in quotes and numbers not', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const csv = sheetCsv(sheet, ids)
        const read = parse(csv, { record_delimiter: '\r\n' })
        expect(read).toEqual([
          headerOf(sheet),
          ...sheet.rows.map((row) => (row as WrittenCell[]).map((each) => String(each ?? ''))),
        ])
        const quoted = parse(csv, { record_delimiter: '\r\n', cast: (_, { quoting }) => String(quoting) })
        const isText = (each: unknown) => String(typeof each === 'string')
        expect(quoted.slice(1)).toEqual(sheet.rows.map((row) => row.map(isText)))
      }),
    )
  })

  it('as CSV for Swedish Excel is what it was when Excel has opened it: text is text, numbers are numbers', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(inExcel(Buffer.from(sheetCsv(sheet, ids, 'excel-sv')))).toEqual([headerOf(sheet), ...sheet.rows])
      }),
      { numRuns: 500 },
    )
  })

  it('as a workbook comes back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        const tables: FileTables = { title: both('Å & <b>'), sheets: [sheet], csv: sheet, codeBook: [], about: [['a', 'b']] }
        const [read] = await readXlsxFile(Buffer.from(await workbookOf(tables, ids)), { trim: false })
        const filled = (row: readonly unknown[]) => sheet.columns.map((_, at) => row[at] ?? null)
        expect(read?.data.map(filled)).toEqual([headerOf(sheet), ...sheet.rows])
      }),
      { numRuns: 30 },
    )
  })
})

describe('several answers in a cell', () => {
  const codes = [
    { code: 'a', label: { sv: 'Kurser; korta', en: 'Courses' } },
    { code: 'b', label: { sv: 'Stöd', en: 'Support' } },
  ]
  const sheet: FileSheet = {
    name: both('Svar'),
    columns: [column('q', 'code', both('Fråga, med mer'), codes)],
    rows: [[['a', 'b']], ['a'], [[]]],
  }

  it('have a semicolon between as codes for programs, else a line, and words in the language asked for', () => {
    expect(sheetCsv(sheet, ids)).toBe('"q"\r\n"a;b"\r\n"a"\r\n\r\n')
    expect(sheetCsv(sheet, { values: 'words', language: 'en' })).toBe('"Fråga"\r\n"Courses | Support"\r\n"Courses"\r\n\r\n')
    expect(inExcel(Buffer.from(sheetCsv(sheet, ids, 'excel-sv')))).toEqual([['q'], ['a | b'], ['a'], [null]])
    expect(inExcel(Buffer.from(sheetCsv(sheet, { values: 'words', language: 'sv' }, 'excel-sv')))[1]).toEqual([
      'Kurser; korta | Stöd',
    ])
  })
})
