import type { ConditionQuestion } from '../../api/replies/condition.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import { classLabel, lowerFirst } from '../../api/domain/words/valueLabel.ts'

const locale = { sv: 'sv-SE', en: 'en-GB' } as const

/**
 * The classes and missing reasons that a condition asks for, in the question's order: "ja", "1 Sporadisk eller 2 Organiserad",
 * "nej eller svarade inte".
 *
 * @param ids what is asked for, in any order
 */
export function classWords(
  { kind, classes, missing }: Pick<ConditionQuestion, 'kind' | 'classes' | 'missing'>,
  ids: readonly string[],
  language: Language,
): string {
  const isAsked = ({ id }: { readonly id: string }): boolean => ids.includes(id)
  const labels = [
    ...classes.filter(isAsked).map((each) => classLabel(kind, each, language)),
    ...missing.filter(isAsked).map(({ label }) => label[language]),
  ]
  return new Intl.ListFormat(locale[language], { type: 'disjunction' }).format(labels.map(lowerFirst))
}
