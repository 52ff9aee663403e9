import type { Localized } from './localized.ts'
import type { Question } from './question.ts'

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
  readonly supplementary: boolean
  /** Whether the question's wording is ours, since the source gives none. */
  readonly reconstructed: boolean
  readonly facts: readonly string[]
  readonly classes: readonly IndicatorClass[]
  /** What the values are read from. */
  readonly from: { readonly question: Question } | { readonly dimension: string } | 'overall'
}
