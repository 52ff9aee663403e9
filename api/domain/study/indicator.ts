import { Kept } from '../kept.ts'
import type { MissingReason } from './missing.ts'
import type { Localized } from './localized.ts'
import { classesOf, type Question } from './question.ts'
import type { StudyDefinition } from './definition.ts'
import type { Rubric } from './rubric.ts'
import type { AnswerRow } from './answer.ts'
import { dimensionLevel, maturityOf, type LevelOrReason } from './maturity.ts'
import type { Snapshot } from './snapshot.ts'

/** A class of an indicator, in the order of the legend. */
export interface IndicatorClass {
  readonly id: string
  readonly label: Localized
}

/**
 * Something municipalities can be shaded by: a question's answers, or a level of the rubric derived from them.
 * `title` stands on its own; `listTitle` is the shorter one for the list of indicators.
 */
export interface Indicator {
  readonly id: string
  readonly group: string
  readonly kind: Question['kind'] | 'level'
  readonly palette: Question['palette']
  readonly title: Localized
  readonly listTitle: Localized
  /** The question, or how the level is derived. */
  readonly wording: Localized
  readonly note: Localized | null
  readonly unit: Localized | null
  /** The unit of exactly one, where it differs from `unit`. */
  readonly unitOne: Localized | null
  /** What those of a class did or are, by class id, after a number and whom it counts: "arbetar med behovsinventeringar". */
  readonly says: Readonly<Record<string, Localized>>
  readonly supplementary: boolean
  /** Whether the question's wording is ours, since the source gives none. */
  readonly reconstructed: boolean
  readonly facts: readonly string[]
  readonly classes: readonly IndicatorClass[]
  /** What the values are read from. */
  readonly from: { readonly question: Question } | { readonly dimension: string } | 'overall'
}

/** A municipality's value. `value` is the answer itself (option id, option ids, quantity or level as text), `classes` the ids of the classes it falls in, `missing` why there is none. */
export interface IndicatorValue {
  readonly code: string
  readonly value: string | readonly string[] | number | null
  readonly classes: readonly string[]
  readonly missing: MissingReason | null
}

/** The study's indicators in the order they are listed: group by group, in each the rubric's own (if it is theirs), then questions. */
export function listIndicators(study: StudyDefinition): readonly Indicator[] {
  const questions = study.questions.filter(({ indicator }) => indicator).map(questionIndicator)
  const all = [...maturityIndicators(study.rubric), ...questions]
  return study.groups.flatMap((group) => all.filter((indicator) => indicator.group === group.id))
}

/** The indicator with this id, or undefined when the study has none. */
export function findIndicator(study: StudyDefinition, id: string): Indicator | undefined {
  return listIndicators(study).find((indicator) => indicator.id === id)
}

/** The same, where it is known to be there. @throws RangeError for an id the study has no indicator for */
export function indicatorOf(study: StudyDefinition, id: string): Indicator {
  const indicator = findIndicator(study, id)
  if (!indicator) throw new RangeError(`The study ${study.id} has no indicator ${id}`)
  return indicator
}

/** A question as an indicator. Its classes are its options, or for a quantity the classes the study divides it into. */
export function questionIndicator(question: Question): Indicator {
  const { id, group, kind, palette, title, wording, supplementary, reconstructed, facts } = question
  const classes = kind === 'quantity' ? question.classes : question.options
  return {
    ...{ id, group, kind, palette, title, wording, supplementary, reconstructed, facts },
    listTitle: question.listTitle ?? title,
    note: question.note ?? null,
    unit: question.unit ?? null,
    unitOne: question.unitOne ?? null,
    classes: classes.map((each) => ({ id: each.id, label: each.label })),
    says: Object.fromEntries(question.options.flatMap((each) => (each.says ? [[each.id, each.says]] : []))),
    from: { question },
  }
}

/** @throws RangeError for an id that is neither the overall level's nor a dimension's */
export function maturityIndicator(rubric: Rubric, id: string): Indicator {
  const indicator = maturityIndicators(rubric).find((each) => each.id === id)
  if (!indicator) throw new RangeError(`The rubric has no indicator ${id}`)
  return indicator
}

const inOrder = (first: Localized | undefined, then: Localized): Localized =>
  first === undefined ? then : { sv: `${first.sv} ${then.sv}`, en: `${first.en} ${then.en}` }

/** The rubric's indicators: the overall level, then the dimensions. Their classes are the levels, with ids `0`–`3`. */
export function maturityIndicators(rubric: Rubric): readonly Indicator[] {
  const shared = {
    group: rubric.group,
    kind: 'level',
    palette: 'ordinal',
    note: rubric.note,
    unit: null,
    unitOne: null,
    says: {},
    supplementary: false,
    reconstructed: false,
    classes: rubric.levels.map(({ level, label }) => ({ id: String(level), label })),
  } as const
  const { id, title, listTitle, method } = rubric.overall
  const facts = [...new Set(rubric.dimensions.flatMap((dimension) => dimension.facts))]
  return [
    { ...shared, id, title, listTitle, wording: method, facts, from: 'overall' },
    ...rubric.dimensions.map((dimension) => ({
      ...shared,
      id: dimension.id,
      title: dimension.title,
      listTitle: dimension.listTitle,
      wording: rubric.method,
      note: inOrder(dimension.leftOut, rubric.note),
      facts: dimension.facts,
      from: { dimension: dimension.id },
    })),
  ]
}

/**
 * The values of an indicator, one a municipality, in code order. A municipality has either a value, and the classes it falls in,
 * or a missing reason, and then no class.
 * @throws RangeError for an id the study has no indicator for (ask `findIndicator` first)
 */
export const indicatorValues = (snapshot: Snapshot, id: string): readonly IndicatorValue[] =>
  valuesOf(indicatorOf(snapshot.study, id), snapshot)

const kept = new Kept<Snapshot, string, readonly IndicatorValue[]>()

/** As `indicatorValues`, for an indicator at hand. Derived once a snapshot: every profile is held against them all. */
export const valuesOf = (indicator: Indicator, snapshot: Snapshot): readonly IndicatorValue[] =>
  kept.find(snapshot, indicator.id, () =>
    snapshot.answers.map((row) => ({ code: row.code, ...valueOf(indicator, snapshot.study.rubric, row) })),
  )

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
