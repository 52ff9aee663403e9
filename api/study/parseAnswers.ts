import { CsvError, parse } from 'csv-parse/sync'
import type { AnswerTable } from './answer.ts'
import { parseRow } from './answerRow.ts'
import { AnswersFileError, type AnswersProblem } from './answersFileError.ts'
import { answerColumns, headerProblems } from './answersHeader.ts'
import type { StudyDefinition } from './definition.ts'
import { tableProblems, type AnswerLine } from './tableProblems.ts'

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
    const text = { sv: `filen är inte läsbar CSV (${error.message})`, en: `the file is not readable CSV (${error.message})` }
    throw new AnswersFileError(file, [{ line, column: null, text }])
  }
}

function cellCountProblem({ record, info }: Csv, expected: number): AnswersProblem[] {
  if (record.length === expected) return []
  const text = {
    sv: `raden har ${record.length} celler, ska ha ${expected}`,
    en: `the row has ${record.length} cells, must have ${expected}`,
  }
  return [{ line: info.lines, column: null, text }]
}
