import type { IndicatorSummary } from '../../api/schemas/indicator.ts'
import type { Language } from '../../api/study/localized.ts'
import { classLabel } from '../indicator/classLabel.ts'
import { lowerFirst } from '../indicator/lowerFirst.ts'

const locale = { sv: 'sv-SE', en: 'en-GB' } as const

/**
 * The classes that a condition asks for, in the indicator's order: "ja", "1 Sporadisk eller 2 Organiserad".
 *
 * @param ids what is asked for, in any order
 */
export function classWords(
  { kind, classes }: Pick<IndicatorSummary, 'kind' | 'classes'>,
  ids: readonly string[],
  language: Language,
): string {
  const labels = classes.filter(({ id }) => ids.includes(id)).map((each) => lowerFirst(classLabel(kind, each, language)))
  return new Intl.ListFormat(locale[language], { type: 'disjunction' }).format(labels)
}
