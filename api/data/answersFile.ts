import { type AnswersProblem, AnswersFileError, parseRow } from './answerRow.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { CsvError, parse } from 'csv-parse/sync'
import { type AnswerTable, formatCell } from '../domain/study/answer.ts'
import type { Localized } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'
import { stringify } from 'csv-stringify/sync'

/** The columns of a file of answers, in the order they are written: `code`, `provenance`, then one a question by id. */
function answerColumns(study: Pick<StudyDefinition, 'questions'>): readonly string[] {
  return ['code', 'provenance', ...study.questions.map(({ id }) => id)]
}

/** What is wrong with a header line: a column that is missing, unknown or there twice. The order is free. */
function headerProblems(header: readonly string[], columns: readonly string[]): AnswersProblem[] {
  const missing = columns.filter((column) => !header.includes(column))
  const unknown = header.filter((column) => !columns.includes(column))
  const repeated = header.filter((column, index) => columns.includes(column) && header.indexOf(column) !== index)
  const allowed = columns.join(', ')
  return [
    ...missing.map((column) => ({ line: 1, column, text: localized('answersFile', 'column.missing', { allowed }) })),
    ...unknown.map((column) => ({ line: 1, column, text: localized('answersFile', 'column.unknown', { allowed }) })),
    ...repeated.map((column) => ({ line: 1, column, text: localized('answersFile', 'column.twice') })),
  ]
}

/** A line of a file of answers: its number (the header is 1) and its cells, trimmed, by column. */
export interface AnswerLine {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** What is wrong with the rows taken together: every municipality must have exactly one, and all the same provenance. */
function tableProblems(lines: readonly AnswerLine[], codes: readonly string[]): AnswersProblem[] {
  const problems: AnswersProblem[] = []
  const seen = new Set<string>()
  const allowed = codes.join(', ')
  for (const { line, cells } of lines) {
    const code = cells.get('code') ?? ''
    const report = (text: Localized) => problems.push({ line, column: 'code', text })
    if (!codes.includes(code)) report(localized('answersFile', 'unknownCode', { code, allowed }))
    else if (seen.has(code)) report(localized('answersFile', 'secondRow', { code }))
    seen.add(code)
  }
  const absent = codes.filter((code) => !seen.has(code)).join(', ')
  if (absent) problems.push({ line: null, column: 'code', text: localized('answersFile', 'noRow', { absent }) })
  if (new Set(lines.map(({ cells }) => cells.get('provenance'))).size > 1) {
    const text = localized('answersFile', 'sameProvenance')
    problems.push({ line: null, column: 'provenance', text })
  }
  return problems
}

interface Csv {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads a file of answers: CSV with comma and header, UTF-8, columns `code`, `provenance` and one a question by id (cells: see
 * `parseCell`). Every municipality must be there exactly once, every cell be allowed, every filter be respected and all rows have
 * the same provenance.
 * @param codes the municipalities of the region, SCB codes as text
 * @param file the name to give in errors
 * @returns the rows in code order
 * @throws AnswersFileError listing all problems, each with line and column
 */
export function parseAnswers(csvText: string, study: StudyDefinition, codes: readonly string[], file: string): AnswerTable {
  const [header, ...body] = readCsv(csvText, file)
  const names = header?.record.map((name) => name.trim()) ?? []
  const badHeader = headerProblems(names, answerColumns(study))
  if (badHeader.length > 0) throw new AnswersFileError(file, badHeader)

  const problems: AnswersProblem[] = body.flatMap((csv) => cellCountProblem(csv, names.length))
  const lines = body
    .filter(({ record }) => record.length === names.length)
    .map(({ record, info }): AnswerLine => ({
      line: info.lines,
      cells: new Map(names.map((name, at) => [name, record[at]?.trim() ?? ''])),
    }))
  const parsed = lines.map(({ cells, line }) => parseRow(study, cells, line))
  problems.push(...parsed.flatMap((row) => row.problems), ...tableProblems(lines, codes))
  if (problems.length > 0)
    throw new AnswersFileError(
      file,
      problems.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity)),
    )
  return parsed.flatMap(({ row }) => row ?? []).toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

function readCsv(csvText: string, file: string): Csv[] {
  try {
    return parse(csvText, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Csv[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : null
    const text = localized('answersFile', 'notCsv', { message: error.message })
    throw new AnswersFileError(file, [{ line, column: null, text }])
  }
}

function cellCountProblem({ record, info }: Csv, expected: number): AnswersProblem[] {
  if (record.length === expected) return []
  const text = localized('answersFile', 'cells', { cells: record.length, expected })
  return [{ line: info.lines, column: null, text }]
}

/**
 * Writes answers as the CSV that `parseAnswers` reads: header `code`, `provenance` and the questions in the study's order, one row
 * a municipality, lines ended by \n. The same table always gives the same bytes.
 * @throws RangeError when a row lacks a question of the study
 */
export function formatAnswers(study: Pick<StudyDefinition, 'questions'>, answers: AnswerTable): string {
  const rows = answers.map((row) => [
    row.code,
    row.provenance,
    ...study.questions.map(({ id }) => {
      const answer = row.answers[id]
      if (!answer) throw new RangeError(`${row.code} has no answer to ${id}`)
      return formatCell(answer)
    }),
  ])
  return stringify([answerColumns(study), ...rows], { record_delimiter: 'unix' })
}
