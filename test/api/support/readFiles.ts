import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'

interface Asked {
  request(address: string, init?: RequestInit): Response | Promise<Response>
}

export type Cells = readonly (readonly unknown[])[]

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The sheets of a workbook by name, in order, every row as long as its first. */
export async function readWorkbook(app: Asked, address: string): Promise<Record<string, Cells>> {
  const response = await app.request(address)
  if (response.status !== 200) throw new Error(`${address}: ${await response.text()}`)
  const sheets = await readXlsxFile(Buffer.from(await response.arrayBuffer()))
  return Object.fromEntries(
    sheets.map(({ sheet, data }) => {
      const width = data[0]?.length ?? 0
      return [sheet, data.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null))]
    }),
  )
}

/** The lines of a CSV file, as text. */
export const readCsv = async (app: Asked, address: string): Promise<string[][]> =>
  parse(await (await app.request(address)).text(), { record_delimiter: '\r\n' })

/** A workbook's cells as CSV has them. */
export const inText = (cells: Cells): string[][] =>
  cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell as string | number))))

/** An expected table's cells as a workbook gives them back: what is empty is null. */
export const inCells = (rows: Cells): Cells =>
  rows.map((row) => row.map((cell) => (cell === '' || cell === undefined ? null : cell)))

/** A provenance sheet: what stands beside each name, in order. */
export function underNames(cells: Cells): Record<string, unknown[]> {
  const found: Record<string, unknown[]> = {}
  let name = ''
  for (const [given, value] of cells) {
    name = typeof given === 'string' ? given : name
    found[name] = [...(found[name] ?? []), value]
  }
  return found
}
