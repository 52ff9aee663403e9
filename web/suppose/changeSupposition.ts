import type { SupposableQuestion } from '../../api/schemas/supposition.ts'
import type { Supposition } from '../address/address.ts'

/** What was answered, as options; none for a missing answer. */
export const answeredOptions = ({ answered }: Pick<SupposableQuestion, 'answered'>): readonly string[] => answered.answer.classes

const sameOptions = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((option) => other.includes(option))

/** The suppositions after one question is supposed otherwise: none of it where the options are none, or what was answered. */
export function changeSupposition(
  suppositions: readonly Supposition[],
  question: Pick<SupposableQuestion, 'question' | 'answered'>,
  options: readonly string[],
): readonly Supposition[] {
  const { question: id } = question
  const isOther = options.length > 0 && !sameOptions(options, answeredOptions(question))
  const others = suppositions.filter((each) => each.question !== id)
  if (!isOther) return others
  const place = suppositions.findIndex((each) => each.question === id)
  return place < 0 ? [...others, { question: id, options }] : suppositions.with(place, { question: id, options })
}

/** The suppositions that can be followed, and those that can't: the question does not feed the rubric, or has no such option. */
export function settleSuppositions(
  suppositions: readonly Supposition[],
  questions: readonly Pick<SupposableQuestion, 'question' | 'kind' | 'options'>[],
): { readonly followed: readonly Supposition[]; readonly ignored: readonly string[] } {
  const isAllowed = ({ question: id, options }: Supposition): boolean => {
    const question = questions.find((each) => each.question === id)
    if (question === undefined || (question.kind !== 'multiple' && options.length > 1)) return false
    return options.every((option) => question.options.some((each) => each.id === option))
  }
  return {
    followed: suppositions.filter(isAllowed),
    ignored: suppositions.filter((each) => !isAllowed(each)).map(({ question, options }) => `${question}: ${options.join(', ')}`),
  }
}
