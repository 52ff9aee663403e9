import { z } from 'zod'
import { parse } from 'csv-parse/sync'

/** A cell that may be empty: null where nothing is known. */
export const textOrNull = z.string().transform((cell) => (cell === '' ? null : cell))

/** Addresses of sources, parted by semicolons; at least one, each http or https. */
export const httpAddresses = z
  .string()
  .min(1, 'at least one source')
  .transform((cell) => cell.split(';'))
  .pipe(z.array(z.url({ protocol: /^https?$/, error: 'a source is an http or https address' })))

/** A decimal number with point. */
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a number')
  .transform(Number)

/** A CSV file of geodata/ is broken; the message names file, line and field. */
export class CsvFileError extends Error {
  override readonly name = 'CsvFileError'
}

/** A validated row and the line it begins on (the header is line 1). */
interface CsvRow<T> {
  readonly line: number
  readonly value: T
}

/** Rows of a CSV text with a header, validated by `schema`. Throws a CsvFileError naming file, line and field. */
export function csvRows<Schema extends z.ZodObject>(text: string, file: string, schema: Schema): CsvRow<z.infer<Schema>>[] {
  const { header, records } = parseRecords(text, file)
  for (const field of Object.keys(schema.shape)) {
    if (!header.includes(field)) throw new CsvFileError(`${file}:1: field "${field}" is missing.`)
  }
  return records.map(({ line, cells }) => {
    const parsed = schema.safeParse(Object.fromEntries(header.map((field, index) => [field, cells[index]])))
    if (parsed.success) return { line, value: parsed.data }
    const issue = parsed.error.issues[0]
    throw new CsvFileError(`${file}:${line}: field "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'invalid'}.`)
  })
}

function parseRecords(text: string, file: string) {
  let line = 1
  try {
    const rows: { line: number; cells: string[] }[] = []
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      onRecord: (cells: string[], context) => {
        rows.push({ line, cells })
        line = context.lines + 1
        return null
      },
    })
    const [header, ...records] = rows
    if (!header) throw new CsvFileError(`${file}:1: the file is empty.`)
    return { header: header.cells, records }
  } catch (error) {
    if (error instanceof CsvFileError) throw error
    throw new CsvFileError(`${file}:${line}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
