import { z } from '@hono/zod-openapi'
import { sheetCsv } from '../formats/csv.ts'
import type { FileTables } from '../formats/fileTables.ts'
import { workbookOf } from '../formats/xlsx.ts'
import { apiAddress } from '../replies/reply.ts'
import type { Deps } from '../http/deps.ts'
import type { Format, PathValues, QueryValues } from '../http/resource.ts'
import type { Localized } from '../domain/study/localized.ts'

const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Files {
  /** What a line of the CSV is, and the workbook's sheets besides Kodbok and Proveniens. */
  readonly csv: Localized
  readonly xlsx: Localized
  readonly tablesOf: (deps: Deps, params: PathValues, query: QueryValues) => FileTables
  /** The provenance is in the name, and that it is not the whole: a file is soon parted from the page it came from. */
  readonly nameOf: (deps: Deps, params: PathValues, query: QueryValues) => string
}

/** CSV and Excel workbook of a resource, both from the same tables. */
export const fileFormats = ({ csv, xlsx, tablesOf, nameOf }: Files): readonly Format[] => [
  {
    id: 'csv',
    mediaType: 'text/csv',
    description: csv,
    schema: z.string(),
    example: (deps, params) => {
      const { header, rows, ...sheet } = tablesOf(deps, params, {}).csv
      return sheetCsv({ ...sheet, header, rows: rows.slice(0, 2) })
    },
    fileName: (...asked) => `${nameOf(...asked)}.csv`,
    make: (...asked) => sheetCsv(tablesOf(...asked).csv),
  },
  {
    id: 'xlsx',
    mediaType: xlsxMediaType,
    description: xlsx,
    schema: z.string().openapi({ format: 'binary' }),
    example: () => 'PK\u0003\u0004…',
    fileName: (...asked) => `${nameOf(...asked)}.xlsx`,
    make: (...asked) => workbookOf(tablesOf(...asked)),
  },
]

/** The workbook of just what was asked for: it holds the code book and the provenance that a CSV has no room for. */
export function workbookAddress(query: QueryValues, ...segments: readonly string[]): string {
  const asked = Object.entries({ ...query, format: 'xlsx' }).map(([name, value]) => `${name}=${value}`)
  return `${apiAddress(...segments)}?${asked.join('&')}`
}
