import type { Localized } from './localized.ts'
import type { Condition } from './condition.ts'

/** @throws RangeError for an id the study has no question for */
export function findQuestion({ questions }: { readonly questions: readonly Question[] }, id: string): Question {
  const question = questions.find((each) => each.id === id)
  if (!question) throw new RangeError(`The study has no question ${id}`)
  return question
}

/** Ids of the classes that a quantity falls in. */
export const classesOf = ({ classes }: Pick<Question, 'classes'>, quantity: number): string[] =>
  classes.filter(({ from, below }) => quantity >= from && quantity < (below ?? Infinity)).map(({ id }) => id)

/** In files of answers, where the reason stands why a quantity has no value: numbers and words don't mix in a column. */
export const missingColumn = (question: string): string => `${question}-missing`

export type QuestionKind = 'yes-no' | 'single' | 'ordinal' | 'multiple' | 'quantity'
export type Palette = 'binary' | 'ordinal' | 'nominal' | 'tiers'

/** A class of a quantity: values in [from, below) in the question's unit. */
interface QuantityClass {
  readonly id: string
  readonly label: Localized
  readonly from: number
  readonly below?: number | undefined
}

/**
 * A question of the study.
 * `base` says who it was put to before any filter; `filter` who of them; `notApplicableWhen` for whom it makes no sense.
 * `baseLabel` names those who were asked where a rule narrows them ("inbjudna kommuner"), in the plural and without a number.
 * An option's `says` puts it in a sentence after a number and whom it counts ("arbetar med behovsinventeringar").
 * `unit` is what a quantity counts ("tjänster"), `unitOne` the same of exactly one ("tjänst").
 * `reconstructed` marks a wording that is ours: the source gives what was answered but not what was asked.
 * `supplementary` marks a question that the report does not mention, added because the scale needs it.
 */
export interface Question {
  readonly id: string
  readonly variable: string
  readonly group: string
  readonly indicator: boolean
  readonly supplementary: boolean
  readonly reconstructed: boolean
  readonly kind: QuestionKind
  readonly palette: Palette
  readonly title: Localized
  /** The shorter one for the list of indicators, where the title is long. */
  readonly listTitle?: Localized | undefined
  readonly wording: Localized
  readonly note?: Localized | undefined
  readonly base: 'population' | 'respondents'
  readonly baseLabel?: Localized | undefined
  readonly filter?: Condition | undefined
  readonly notApplicableWhen?: Condition | undefined
  readonly options: readonly { readonly id: string; readonly label: Localized; readonly says?: Localized | undefined }[]
  readonly classes: readonly QuantityClass[]
  readonly unit?: Localized | undefined
  readonly unitOne?: Localized | undefined
  readonly facts: readonly string[]
}
