import { stringify } from 'csv-stringify/sync'
import type { Variable } from '../schemas/answers.ts'
import { cellText, registerCells, type AnswersTable } from './answersTable.ts'

/** RFC 4180: comma, CRLF, quotes where needed; UTF-8. */
const write = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows.map((row) => [...row])], { record_delimiter: 'windows' })

/** A table of answers as CSV, one row a municipality, provenance in a column. Its code book is a file of its own. */
export const answersCsv = ({ variables, rows }: AnswersTable): string =>
  write([
    variables.map(({ id }) => id),
    ...rows.map((row) => [...registerCells(row), ...row.cells.map(({ cell }) => cellText(cell))]),
  ])

const codeBookHeader = [
  'variable',
  'kind',
  'title-sv',
  'title-en',
  'wording-sv',
  'wording-en',
  'unit-sv',
  'unit-en',
  'derived',
  'supplementary',
  'facts',
  'code',
  'label-sv',
  'label-en',
]

/** The rows of a code book: one for every value a variable can take, or one for a variable without codes. */
export const codeBookRows = (variables: readonly Variable[]): string[][] => [
  codeBookHeader,
  ...variables.flatMap(({ id, kind, title, wording, unit, derived, supplementary, facts, codes }) => {
    const about = [id, kind, title.sv, title.en, wording.sv, wording.en, unit?.sv ?? '', unit?.en ?? '']
    const flags = [derived ? 'yes' : 'no', supplementary ? 'yes' : 'no', facts.join(';')]
    const values = codes.length === 0 ? [['', '', '']] : codes.map(({ code, label }) => [code, label.sv, label.en])
    return values.map((value) => [...about, ...flags, ...value])
  }),
]

/** A code book as CSV. */
export const codeBookCsv = (variables: readonly Variable[]): string => write(codeBookRows(variables))
