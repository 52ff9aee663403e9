import { type IndicatorValue, type Indicator, findIndicator } from './indicator.ts'
import type { AnswerRow } from './answer.ts'
import { dimensionLevel, maturityOf, type LevelOrReason } from './maturity.ts'
import type { MissingReason } from './missing.ts'
import { classesOf, type Question } from './question.ts'
import type { Rubric } from './rubric.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The values of an indicator, one a municipality, in code order. A municipality has either a value, and the classes it falls in,
 * or a missing reason, and then no class.
 * @throws RangeError for an id the study has no indicator for (ask `findIndicator` first)
 */
export function indicatorValues(snapshot: Snapshot, id: string): readonly IndicatorValue[] {
  const indicator = findIndicator(snapshot.study, id)
  if (!indicator) throw new RangeError(`The study ${snapshot.study.id} has no indicator ${id}`)
  return valuesOf(indicator, snapshot)
}

const known = new WeakMap<Snapshot, Map<string, readonly IndicatorValue[]>>()

/** As `indicatorValues`, for an indicator at hand. Derived once a snapshot: every profile is held against them all. */
export function valuesOf(indicator: Indicator, snapshot: Snapshot): readonly IndicatorValue[] {
  const ofSnapshot = known.get(snapshot) ?? new Map<string, readonly IndicatorValue[]>()
  known.set(snapshot, ofSnapshot)
  const values =
    ofSnapshot.get(indicator.id) ??
    snapshot.answers.map((row) => ({ code: row.code, ...valueOf(indicator, snapshot.study.rubric, row) }))
  ofSnapshot.set(indicator.id, values)
  return values
}

/** One municipality's value of an indicator. */
export function valueOf(indicator: Indicator, rubric: Rubric, row: AnswerRow): Omit<IndicatorValue, 'code'> {
  if (indicator.from !== 'overall' && 'question' in indicator.from) return answerValue(indicator.from.question, row)
  if (indicator.from === 'overall') return levelValue(maturityOf(rubric, row).overall)
  const { dimension: id } = indicator.from
  const dimension = rubric.dimensions.find((candidate) => candidate.id === id)
  if (!dimension) throw new RangeError(`The rubric has no dimension ${id}`)
  return levelValue(dimensionLevel(dimension, row))
}

function levelValue({ level, missing }: LevelOrReason): Omit<IndicatorValue, 'code'> {
  return level === null ? none(missing) : { value: String(level), classes: [String(level)], missing: null }
}

function answerValue(question: Question, row: AnswerRow): Omit<IndicatorValue, 'code'> {
  const answer = row.answers[question.id]
  if (!answer) throw new RangeError(`${row.code} has no answer to ${question.id}`)
  switch (answer.kind) {
    case 'missing':
      return none(answer.reason)
    case 'option':
      return { value: answer.option, classes: [answer.option], missing: null }
    case 'options':
      return { value: [...answer.options], classes: [...answer.options], missing: null }
    case 'quantity':
      return { value: answer.quantity, classes: classesOf(question, answer.quantity), missing: null }
  }
}

function none(missing: MissingReason): Omit<IndicatorValue, 'code'> {
  return { value: null, classes: [], missing }
}
