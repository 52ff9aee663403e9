import { stringify } from 'csv-stringify/sync'

/** CSV text with a header line and line feeds. */
export function formatCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify([[...header], ...rows.map((row) => row.map(String))], { record_delimiter: '\n' })
}
