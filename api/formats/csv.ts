import { stringify } from 'csv-stringify/sync'
import { written, type FileSheet, type Wording } from './fileTables.ts'

/** How a CSV is written: for programs, as RFC 4180 has it, or as a Swedish Excel reads a file that it opens. */
export const csvDialects = ['rfc4180', 'excel-sv'] as const
export type CsvDialect = (typeof csvDialects)[number]

const months = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec'

/** What a Swedish Excel would not keep as the text it is: formulas, numbers (codes lose their zeros), amounts, dates, times, truth values. */
const notText = [
  /^[-=+@]/,
  /^[\d\s.,:/%()'e-]*\d[\d\s.,:/%()'e-]*(kr|[ap]m?)?$/i,
  new RegExp(`^(\\d+\\W*)?(${months})\\p{L}*(\\W*\\d+)*$`, 'iu'),
  /^(sant|falskt|true|false)$/i,
]

/** A tab in front keeps a text as text; Excel does not show it. Lines within a cell would end the row for who reads line by line. */
function keptAsText(text: string): string {
  const inOneLine = text.replace(/\s*[\r\n]+\s*/g, ' ')
  return notText.some((each) => each.test(inOneLine.trim())) ? `\t${inOneLine}` : inOneLine
}

/**
 * A sheet as CSV: one line of headings, then the rows. RFC 4180: comma, CRLF, UTF-8, numbers with a point; text in quotes and numbers
 * without, so that types can be told. Its code book is a file of its own.
 */
export function sheetCsv(sheet: FileSheet, wording: Wording, dialect: CsvDialect = 'rfc4180'): string {
  const isExcel = dialect === 'excel-sv'
  const { header, rows } = written(sheet, wording, isExcel || wording.values === 'words' ? ' | ' : ';')
  return stringify([[...header], ...rows.map((row) => [...row])], {
    record_delimiter: 'windows',
    ...(isExcel
      ? { bom: true, delimiter: ';', cast: { string: keptAsText, number: (value) => String(value).replace('.', ',') } }
      : { quoted_string: true }),
  })
}
