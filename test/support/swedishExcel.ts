import { parse } from 'csv-parse/sync'

/** What Excel shows as a number, a date, a time, a truth value or a formula where a CSV file has it, in quotes or not. */
const converted = [
  /^[=+@-]/,
  /^\(?[\d\s.,]*\d[\d\s.,]*\)?\s*(%|kr|e[+-]?\d+)?$/i,
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^\d+[:.]\d+([:.]\d+)?\s*([ap]m?)?$/i,
  /^\d+\s[ap]m?$/i,
  /^(\d{1,2}[\s.-]*)?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*[\s.-]*\d+$/i,
  /^\d{1,4}[\s.-]*(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*$/i,
  /^(sant|falskt)$/i,
]

/**
 * A CSV file as a Swedish Excel opens it: UTF-8 where it begins with a byte order mark, else Windows-1252; semicolons; decimal commas.
 * What it would turn into something else than a plain number comes back as such: `{ converted: '0305' }`.
 */
export function inExcel(bytes: Uint8Array): (string | number | null | { converted: string })[][] {
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(bytes)
  const rows: string[][] = parse(text, { delimiter: ';', relax_column_count: true, relax_quotes: true })
  return rows.map((row) =>
    row.map((cell) => {
      if (cell === '') return null
      if (/^-?(0|[1-9]\d*)(,\d+)?$/.test(cell)) return Number(cell.replace(',', '.'))
      // A tab in front is not shown.
      if (cell.startsWith('\t')) return cell.slice(1)
      return converted.some((each) => each.test(cell.trim())) ? { converted: cell } : cell
    }),
  )
}
