import type { Fill } from '../legend/classKey.ts'
import { coloursOf } from '../legend/palette.ts'
import type { StudyDefinition } from '../study/definition.ts'
import type { Localized } from '../study/localized.ts'
import { missingLabel, type MissingReason } from '../study/missing.ts'
import type { Origin, PublishedTotal } from '../study/published.ts'
import type { Question } from '../study/question.ts'
import { lowerFirst } from '../words/valueLabel.ts'

/** Some of the region's municipalities: those of a published total, or those about whom the report says nothing, with why. */
type DivisionPart =
  { readonly count: number; readonly total: PublishedTotal } | { readonly count: number; readonly reason: MissingReason }

/** The region's municipalities as a question divides them. `base`: who was asked, as far as the report says; null where it does not. */
interface QuestionDivision {
  readonly base: number | null
  /** Whether it is our reading that the known ones are of those asked. */
  readonly isBaseRead: boolean
  readonly known: readonly DivisionPart[]
  readonly unknown: readonly DivisionPart[]
}

type Definition = Pick<StudyDefinition, 'publishedTotals' | 'participationQuestion' | 'population'>

/** Totals of municipalities by class, on the base that has most of the question's classes: the least such, where several have. */
function dividingTotals(totals: readonly PublishedTotal[]): readonly PublishedTotal[] {
  const bases = [...new Set(totals.flatMap(({ base }) => base?.count ?? []))].sort((one, other) => one - other)
  const ofBase = (count: number) => {
    const within = totals.filter((total) => total.class !== undefined && total.base?.count === count)
    return within.filter((total, index) => within.findIndex((other) => other.class === total.class) === index)
  }
  return bases.map(ofBase).reduce((best, each) => (each.length > best.length ? each : best), [])
}

/** The report's own total where it has the very figure: that it is of another base too is computed or read, the count is not. */
const asPublished = (total: PublishedTotal, totals: readonly PublishedTotal[]): PublishedTotal => {
  const { question, class: option, figure } = total
  const isSame = (other: PublishedTotal) => other.question === question && other.class === option && other.figure === figure
  return totals.find((other) => other.origin === 'published' && isSame(other)) ?? total
}

const figureOf = (totals: readonly PublishedTotal[], question: string, options: readonly string[]): number | null => {
  const found = options.map((option) => totals.find((total) => total.question === question && total.class === option))
  return found.reduce<number | null>((sum, total) => (sum === null || total === undefined ? null : sum + total.figure), 0)
}

/**
 * Divides the region's municipalities (the population, 52) as the report does for a question: known classes, asked but not published,
 * not asked (a filter), did not answer. Whoever can't be told apart stays in "not published".
 */
export function questionDivision(study: Definition, question: Question): QuestionDivision {
  const { publishedTotals: totals, participationQuestion, population } = study
  const respondents = figureOf(totals, participationQuestion, ['yes']) ?? population.count
  const dividing = dividingTotals(totals.filter((total) => total.question === question.id && total.unit === undefined))
  const put = question.base === 'respondents' ? respondents : population.count
  const filtered = question.filter === undefined ? put : figureOf(totals, question.filter.question, question.filter.options)
  const base = dividing[0]?.base?.count ?? filtered
  const known = dividing.map((total): DivisionPart => ({ count: total.figure, total: asPublished(total, totals) }))
  const told = known.reduce((sum, { count }) => sum + count, 0)
  const missing: readonly [MissingReason, number][] = [
    ['not-published', Math.max(0, (base ?? put) - told)],
    ['not-asked', Math.max(0, put - (base ?? put))],
    ['no-answer', population.count - put],
  ]
  return {
    base,
    isBaseRead: base !== population.count && dividing.length > 0 && dividing.every(({ origin }) => origin === 'read'),
    known,
    unknown: missing.flatMap(([reason, count]): DivisionPart[] => (count === 0 ? [] : [{ reason, count }])),
  }
}

/** A part of the region's municipalities as it is drawn and told. */
export interface QuestionPart {
  readonly id: string
  readonly count: number
  /** Of how many the count is, as whoever gives it says; null where that is not said. */
  readonly of: number | null
  readonly fill: Fill
  readonly isKnown: boolean
  /** What those known answered, or why nothing is known of the others. */
  readonly label: Localized
  /** Whose the count is; null for those about whom nothing is said. */
  readonly origin: Origin | null
  /** The fact that the count is from. */
  readonly fact: string | undefined
}

/** The parts of a question in the order they are drawn, those known first, and who was asked. */
export function questionParts(
  study: Definition,
  question: Question,
): Pick<QuestionDivision, 'base' | 'isBaseRead'> & { readonly isKnown: boolean; readonly parts: readonly QuestionPart[] } {
  const { base, isBaseRead, known, unknown } = questionDivision(study, question)
  const colours = coloursOf({ palette: question.palette, classes: question.options })
  // Nobody's silence has a fact of its own, except that of those who did not take part: no fact states the other numbers.
  const silent = study.publishedTotals.find((total) => total.question === study.participationQuestion && total.class === 'no')
  const parts = [...known, ...unknown].map((part): QuestionPart => {
    const { count } = part
    if ('reason' in part) {
      const { reason } = part
      const { sv, en } = missingLabel(reason)
      const label = { sv: lowerFirst(sv), en: lowerFirst(en) }
      const fact = reason === 'no-answer' ? silent?.facts[0] : undefined
      return { id: reason, count, of: null, fill: { reason }, isKnown: false, label, origin: null, fact }
    }
    const { id, class: option = '', label, base: given, origin, facts } = part.total
    return {
      id,
      count,
      of: given?.count ?? null,
      fill: { colour: colours[option] ?? 'none' },
      isKnown: true,
      label: question.options.find((each) => each.id === option)?.label ?? label,
      origin,
      fact: facts[0],
    }
  })
  return { base, isBaseRead, isKnown: known.length > 0, parts }
}
