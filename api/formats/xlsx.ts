import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import { codeBookRows } from './csv.ts'
import { sheetName, type AboutRow, type FileCell, type FileSheet, type FileTables } from './fileTables.ts'

const heading = (text: string): Row[number] => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
})

/** Numbers are numbers; codes and option ids are text, or Excel would eat their leading zeros. */
function typed(cell: FileCell | undefined, isShare = false): Row[number] {
  if (cell === null || cell === undefined || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String }
  return isShare ? { value: cell, type: Number, format: '0.0%' } : { value: cell, type: Number }
}

/** Wide enough for what a column holds, within reason: long texts are read in the cell. */
const widthOf = (header: string, cells: readonly (FileCell | undefined)[]): number =>
  Math.min(48, Math.max(10, header.length + 2, ...cells.map((cell) => String(cell ?? '').length + 1)))

function dataSheet({ name, header, rows, percent = [], sticky = 0 }: FileSheet): Sheet<Buffer> {
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
    data: [header.map(heading), ...rows.map((row) => row.map((cell, at) => typed(cell, percent.includes(header[at] ?? ''))))],
  }
}

const aboutRow = ([name, value]: AboutRow): Row => [
  name === '' ? null : heading(name),
  typeof value === 'number'
    ? { value, type: Number, align: 'left', alignVertical: 'top' }
    : { value, type: String, wrap: true, alignVertical: 'top' },
]

/** Tables as an Excel workbook: their sheets, then the code book and the provenance. */
export async function workbookOf({ sheets, codeBook, about }: FileTables): Promise<Uint8Array<ArrayBuffer>> {
  const [header = [], ...rows] = codeBookRows(codeBook)
  const workbook: Sheet<Buffer>[] = [
    ...sheets.map(dataSheet),
    dataSheet({ name: sheetName('codeBook'), header, rows }),
    { sheet: sheetName('provenance'), columns: [{ width: 44 }, { width: 100 }], data: about.map(aboutRow) },
  ]
  return new Uint8Array(await writeXlsxFile(workbook).toBuffer())
}
