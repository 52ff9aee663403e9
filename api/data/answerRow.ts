import type { Localized } from '../domain/study/localized.ts'
import { type Answer, type AnswerRow, formatReason } from '../domain/study/answer.ts'
import { parseCell } from './parseCell.ts'
import { holds } from '../domain/study/condition.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { MissingReason } from '../domain/study/missing.ts'
import type { Question } from '../domain/study/question.ts'
import { isRespondent, structuralMissing } from '../domain/study/supposition.ts'
import { formatAlternatives } from '../domain/words/format.ts'
import { localized } from '../domain/words/catalogue.ts'

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

/** Reasons a municipality itself can have for leaving a question it was asked without an answer. */
const ownReasons: readonly MissingReason[] = ['no-answer', 'not-published', 'uncertain']

/**
 * Reads the cells of one municipality, by column, and holds them against the study's filters: where a rule says that the question
 * was not put, the cell must say so with the rule's reason, and nowhere else. `row` is null when there are problems.
 */
export function parseRow(
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
    const { answer, problem } = parseCell(question, cells.get(question.id) ?? '')
    if (problem) report(question.id, problem)
    else answers[question.id] = answer
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
    const { question: id, is } = question.filter
    return localized('answersFile', 'why.notAsked', { id, answers: alternatives(is) })
  }
  const { question: id, is } = question.notApplicableWhen ?? { question: '', is: [] }
  return localized('answersFile', 'why.notApplicable', { id, answers: alternatives(is) })
}

const alternatives = (ids: readonly string[]): Localized => ({
  sv: formatAlternatives(ids, 'sv'),
  en: formatAlternatives(ids, 'en'),
})
