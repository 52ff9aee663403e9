import type { Localized } from './localized.ts'
import { questionsOf, type Rule } from './condition.ts'
import type { Question } from './question.ts'

/** Level of broker maturity. Ordinal: no means, no differences. */
export type Level = 0 | 1 | 2 | 3

interface Anchor {
  readonly level: Level
  readonly text: Localized
  /** Whether the report says so, or we have made it precise. */
  readonly origin: 'report' | 'ours'
  readonly facts: readonly string[]
  readonly when: Rule
}

/** A dimension of the rubric. Exactly one anchor a level, 0–3. The highest level whose rule holds applies. */
export interface Dimension {
  readonly id: string
  readonly short: string
  readonly title: Localized
  readonly listTitle: Localized
  readonly criticalArea?: string | undefined
  readonly developmentAreas: readonly string[]
  readonly facts: readonly string[]
  /** What its critical area speaks of that no question asks. */
  readonly leftOut?: Localized | undefined
  readonly anchors: readonly Anchor[]
}

/** The rubric of broker maturity, data rather than code: another wave can bring another version. */
export interface Rubric {
  readonly version: string
  readonly validated: boolean
  readonly group: string
  readonly levels: readonly { readonly level: Level; readonly label: Localized }[]
  readonly overall: {
    readonly id: string
    readonly title: Localized
    readonly listTitle: Localized
    readonly method: Localized
    readonly minimumKnown: number
  }
  /** How a dimension's level follows from the answers. */
  readonly method: Localized
  readonly note: Localized
  readonly dimensions: readonly Dimension[]
}

/**
 * The questions whose answers can move a dimension, in the study's order: those that its rules read, and those that decide whether
 * they are asked at all.
 */
export function questionsOfDimension(
  study: { readonly questions: readonly Question[] },
  dimension: Dimension,
): readonly Question[] {
  const wanted = new Set(dimension.anchors.flatMap(({ when }) => questionsOf(when)))
  // A question is decided by earlier ones alone, so one way back through the study meets them all.
  for (const { id, filter, notApplicableWhen } of study.questions.toReversed())
    if (wanted.has(id)) for (const rule of [filter, notApplicableWhen]) if (rule) wanted.add(rule.question)
  return study.questions.filter(({ id }) => wanted.has(id))
}

/** The questions that feed the rubric, in the study's order. */
export function rubricQuestions(study: {
  readonly questions: readonly Question[]
  readonly rubric: Rubric
}): readonly Question[] {
  const ids = new Set(study.rubric.dimensions.flatMap((dimension) => questionsOfDimension(study, dimension).map(({ id }) => id)))
  return study.questions.filter(({ id }) => ids.has(id))
}
