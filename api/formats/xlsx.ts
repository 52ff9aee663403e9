import writeXlsxFile, { type Feature, type Image, type Row, type Sheet } from 'write-excel-file/universal'
import { localized, text } from '../domain/words/catalogue.ts'
import { takenRows } from './about.ts'
import { codeBookSheet } from './codeBook.ts'
import { written, type AboutRow, type FileTables, type Wording, type WrittenCell, type WrittenSheet } from './fileTables.ts'

/** What the library takes a file within a workbook as. */
type Content = Image['content']

const heading = (words: string): Row[number] => ({
  value: words,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
})

/** Numbers are numbers; codes and option ids are text, or Excel would eat their leading zeros. */
function typed(cell: WrittenCell | undefined, isShare = false): Row[number] {
  if (cell === null || cell === undefined || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String }
  return isShare ? { value: cell, type: Number, format: '0.0%' } : { value: cell, type: Number }
}

/** Wide enough for what a column holds, within reason: long texts are read in the cell, long headings on several lines. */
const widthOf = (header: string, cells: readonly (WrittenCell | undefined)[]): number =>
  Math.min(48, Math.max(10, Math.min(24, header.length + 4), ...cells.map((cell) => String(cell ?? '').length + 1)))

function dataSheet({ name, header, rows, percent, sticky }: WrittenSheet): Sheet<Content> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    ...(sticky > 0 ? { stickyColumnsCount: sticky } : {}),
    columns: header.map((each, at) => ({
      width: widthOf(
        each,
        rows.map((row) => row[at]),
      ),
    })),
    data: [header.map(heading), ...rows.map((row) => row.map((cell, at) => typed(cell, percent[at])))],
  }
}

const aboutRow = ([name, value]: AboutRow): Row => [
  name === '' ? null : heading(name),
  typeof value === 'number'
    ? { value, type: Number, align: 'left', alignVertical: 'top' }
    : { value, type: String, wrap: true, alignVertical: 'top' },
]

/** The letters of a column, counted from 0: "A", "Z", "AA". */
const lettersOf = (at: number): string =>
  (at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

/** A row of filters over the headings of each table, which the library has no option for (ECMA-376 part 1, 18.3.1.2). */
const filterRow = (sheets: readonly WrittenSheet[]): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const { header, rows } = sheets[sheetIndex] ?? { header: [], rows: [] }
          if (header.length === 0) return xml
          const range = `A1:${lettersOf(header.length - 1)}${rows.length + 1}`
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
        },
      },
    },
  },
})

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Who made the workbook and what it is, as file managers and Excel's own page of properties show it (ECMA-376 part 2, 11). */
const properties = (title: string): Feature<Content> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      },
      '_rels/.rels': {
        insert: () =>
          '<Relationship Id="rIdProperties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      },
    },
    write: {
      files: () => ({
        'docProps/core.xml':
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
          `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(text('sv', 'shell', 'name'))}</dc:creator></cp:coreProperties>`,
      }),
    },
  },
})

/** Tables as an Excel workbook: their sheets, then the code book and the provenance. Each table has filters over its headings. */
export async function workbookOf(
  { title, sheets, codeBook, about }: FileTables,
  wording: Wording,
  taken?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { values, language } = wording
  const all = codeBook.length === 0 ? sheets : [...sheets, codeBookSheet(codeBook)]
  const tables = all.map((sheet) => written(sheet, wording, values === 'words' ? ' | ' : ';'))
  const provenance = localized('files', 'sheet.provenance')[values === 'words' ? language : 'sv']
  const workbook: Sheet<Content>[] = [
    ...tables.map(dataSheet),
    { sheet: provenance, columns: [{ width: 44 }, { width: 100 }], data: [...about, ...takenRows(taken)].map(aboutRow) },
  ]
  const features = [filterRow(tables), properties(title[language])]
  const file = await writeXlsxFile(workbook, { features }).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}
