import { stringify } from 'csv-stringify/sync'
import type { CodeBookEntry, FileSheet } from './fileTables.ts'

/** RFC 4180: comma, CRLF, quotes where needed; UTF-8. */
const write = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows.map((row) => [...row])], { record_delimiter: 'windows' })

/** A sheet as CSV: one line of headings, then the rows; numbers with a decimal point. Its code book is a file of its own. */
export const sheetCsv = ({ header, rows }: FileSheet): string =>
  write([header, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))])

const codeBookHeader = [
  'variable',
  'kind',
  'title-sv',
  'title-en',
  'wording-sv',
  'wording-en',
  'wording-reconstructed',
  'unit-sv',
  'unit-en',
  'derived',
  'supplementary',
  'facts',
  'code',
  'label-sv',
  'label-en',
]

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

/** The rows of a code book: one for every value a variable can take, or one for a variable without codes. */
export const codeBookRows = (entries: readonly CodeBookEntry[]): string[][] => [
  codeBookHeader,
  ...entries.flatMap(({ id, kind, title, wording, reconstructed, unit, derived, supplementary, facts, codes }) => {
    const said = [title.sv, title.en, wording.sv, wording.en, yesNo(reconstructed), unit?.sv ?? '', unit?.en ?? '']
    const about = [id, kind, ...said, yesNo(derived), yesNo(supplementary), facts.join(';')]
    const values = codes.length === 0 ? [['', '', '']] : codes.map(({ code, label }) => [code, label.sv, label.en])
    return values.map((value) => [...about, ...value])
  }),
]

/** A code book as CSV. */
export const codeBookCsv = (entries: readonly CodeBookEntry[]): string => write(codeBookRows(entries))
