import type { StudyDefinition } from '../domain/study/definition.ts'
import { CsvError, parse } from 'csv-parse/sync'
import {
  type AnswerTable,
  formatCell,
  type Answer,
  formatReason,
  type AnswerRow,
  registerColumns,
} from '../domain/study/answer.ts'
import { inBothLanguages, type Localized } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'
import { stringify } from 'csv-stringify/sync'
import { missingReasons, type MissingReason } from '../domain/study/missing.ts'
import { missingColumn, type Question } from '../domain/study/question.ts'
import { maturityIndicators } from '../domain/study/indicator.ts'
import { holds } from '../domain/study/condition.ts'
import { isRespondent, structuralMissing } from '../domain/study/supposition.ts'
import { formatAlternatives } from '../domain/words/format.ts'

/** The columns of a file of answers, in the order they are written: `code`, `provenance`, then one a question by id. */
function answerColumns(study: Pick<StudyDefinition, 'questions'>): readonly string[] {
  return ['code', 'provenance', ...study.questions.map(({ id }) => id)]
}

const isQuantity = ({ kind }: Question): boolean => kind === 'quantity'

/**
 * What the product's own download has besides, so that it can come back with other answers: names of places and derived levels, which
 * are passed over, and beside each quantity the reason why there is none.
 */
const ownColumns = ({ questions, rubric }: StudyDefinition): readonly string[] => [
  ...registerColumns,
  ...maturityIndicators(rubric).map(({ id }) => id),
  ...questions.filter(isQuantity).map(({ id }) => missingColumn(id)),
]

/** What is wrong with a header line: a column that is missing, unknown or there twice. The order is free. */
function headerProblems(header: readonly string[], study: StudyDefinition): AnswersProblem[] {
  const columns = answerColumns(study)
  const passedOver = ownColumns(study)
  const missing = columns.filter((column) => !header.includes(column))
  const unknown = header.filter((column) => !columns.includes(column) && !passedOver.includes(column))
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
 * `parseCell`), and what the product's own download has besides (see `ownColumns`). Every municipality must be there exactly once,
 * every cell be allowed, every filter be respected and all rows have the same provenance.
 * @param codes the municipalities of the region, SCB codes as text
 * @param file the name to give in errors
 * @returns the rows in code order
 * @throws AnswersFileError listing all problems, each with line and column
 */
export function parseAnswers(csvText: string, study: StudyDefinition, codes: readonly string[], file: string): AnswerTable {
  const [header, ...body] = readCsv(csvText, file)
  const names = header?.record.map((name) => name.trim()) ?? []
  const badHeader = headerProblems(names, study)
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

/** The reasons a cell may give. `insufficient` is left out: only a derived level can be that. */
const cellReasons = missingReasons.filter((reason) => reason !== 'insufficient')

/** A cell read: the answer in it, or what is wrong with it and what is allowed. */
type Cell = Answer | { readonly kind: 'wrong'; readonly problem: Localized }

/**
 * Reads one cell of a file of answers: an option id; option ids joined by `;` for multiple answers (put in the question's own
 * order); a number with a decimal point, inside one of the question's classes, for a quantity; or `!` and a missing reason.
 */
function parseCell(question: Question, cell: string): Cell {
  const text = cell.trim()
  if (text.startsWith('!')) {
    const reason = cellReasons.find((candidate) => `!${candidate}` === text)
    return reason ? { kind: 'missing', reason } : notAllowed(question, text)
  }
  if (question.kind === 'quantity') return parseQuantity(question, text)
  const chosen = question.kind === 'multiple' ? text.split(';').map((part) => part.trim()) : [text]
  const options = question.options.map(({ id }) => id).filter((id) => chosen.includes(id))
  const [option] = options
  if (option === undefined || options.length !== chosen.length) return notAllowed(question, text)
  return question.kind === 'multiple' ? { kind: 'options', options } : { kind: 'option', option }
}

function parseQuantity(question: Question, text: string): Cell {
  const quantity = Number(text)
  const inClass = question.classes.some(({ from, below }) => quantity >= from && quantity < (below ?? Infinity))
  if (!/^\d+(\.\d+)?$/.test(text) || !(inClass || question.classes.length === 0)) return notAllowed(question, text)
  return { kind: 'quantity', quantity }
}

function notAllowed(question: Question, text: string): Cell {
  const reasons = cellReasons.map(formatReason).join(', ')
  const values = allowedValues(question)
  return { kind: 'wrong', problem: localized('answersFile', 'cell.notAllowed', { text, values, reasons }) }
}

function allowedValues(question: Question): Localized | string {
  const options = question.options.map(({ id }) => id).join(', ')
  if (question.kind === 'multiple') return localized('answersFile', 'cell.several', { options })
  if (question.kind !== 'quantity') return options
  const intervals = question.classes.map(({ from, below }) => `[${from}, ${below ?? '∞'})`).join(' ')
  return localized('answersFile', 'cell.number', { intervals })
}

/** One thing wrong with a file of answers. `line` counts from 1 (the header); both are null for what concerns the whole file. */
export interface AnswersProblem {
  readonly line: number | null
  readonly column: string | null
  readonly text: Localized
}

/** A file of answers that can't be used. `message` lists every problem, one a line, as "file:line column: what, and what is allowed". */
export class AnswersFileError extends Error {
  override readonly name = 'AnswersFileError'

  constructor(
    readonly file: string,
    readonly problems: readonly AnswersProblem[],
  ) {
    super(problems.map(({ line, column, text }) => `${where(file, line, column)}: ${text.sv}`).join('\n'))
  }
}

function where(file: string, line: number | null, column: string | null): string {
  return [line === null ? file : `${file}:${line}`, column].filter((part) => part !== null).join(' ')
}

/** A question's cell; of a quantity that is not there, the reason beside it. */
function cellOf(question: Question, cells: ReadonlyMap<string, string>): string {
  const own = cells.get(question.id) ?? ''
  return own === '' && isQuantity(question) ? (cells.get(missingColumn(question.id)) ?? '') : own
}

/** Reasons a municipality itself can have for leaving a question it was asked without an answer. */
const ownReasons: readonly MissingReason[] = ['no-answer', 'not-published', 'uncertain']

/**
 * Reads the cells of one municipality, by column, and holds them against the study's filters: where a rule says that the question
 * was not put, the cell must say so with the rule's reason, and nowhere else. `row` is null when there are problems.
 */
function parseRow(
  study: StudyDefinition,
  cells: ReadonlyMap<string, string>,
  line: number,
): { row: AnswerRow | null; problems: AnswersProblem[] } {
  const problems: AnswersProblem[] = []
  const report = (column: string, text: Localized) => problems.push({ line, column, text })

  const provenance = (['example', 'collected'] as const).find((allowed) => allowed === cells.get('provenance'))
  if (!provenance) report('provenance', localized('answersFile', 'provenance'))

  const answers: Record<string, Answer> = {}
  for (const question of study.questions) {
    const cell = parseCell(question, cellOf(question, cells))
    if (cell.kind === 'wrong') report(question.id, cell.problem)
    else answers[question.id] = cell
  }
  for (const question of study.questions) {
    const text = filterProblem(study, question, answers)
    if (text) report(question.id, text)
  }
  return { row: provenance && problems.length === 0 ? { code: cells.get('code') ?? '', provenance, answers } : null, problems }
}

function filterProblem(study: StudyDefinition, question: Question, answers: Readonly<Record<string, Answer>>): Localized | null {
  const answer = answers[question.id]
  const leaning = [study.participationQuestion, question.filter?.question, question.notApplicableWhen?.question]
  if (!answer || leaning.some((id) => id !== undefined && !answers[id])) return null
  const reason = answer.kind === 'missing' ? answer.reason : null
  if (question.id === study.participationQuestion) {
    return reason && localized('answersFile', 'participation')
  }
  const expected = structuralMissing(study, question, answers)
  if (expected === reason) return null
  if (expected) {
    const why = whyMissing(study, question, answers)
    const cell = formatReason(expected)
    return localized('answersFile', 'mustBe', { cell, why })
  }
  if (reason === null || ownReasons.includes(reason)) return null
  const allowed = ownReasons.map(formatReason).join(', ')
  return localized('answersFile', 'wasAsked', { cell: formatReason(reason), allowed })
}

function whyMissing(study: StudyDefinition, question: Question, answers: Readonly<Record<string, Answer>>): Localized {
  if (question.base === 'respondents' && !isRespondent(study, { answers })) {
    return localized('answersFile', 'why.noPart')
  }
  if (question.filter && holds(question.filter, { answers }) !== true) {
    const { question: id, options: is } = question.filter
    return localized('answersFile', 'why.notAsked', { id, answers: alternatives(is) })
  }
  const { question: id, options: is } = question.notApplicableWhen ?? { question: '', options: [] }
  return localized('answersFile', 'why.notApplicable', { id, answers: alternatives(is) })
}

const alternatives = (ids: readonly string[]): Localized => inBothLanguages((language) => formatAlternatives(ids, language))
