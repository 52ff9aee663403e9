import { classWords } from '../pictures/map/texts.ts'
import type { IndicatorReply } from '../replies/indicator.ts'
import type { IndicatorValue } from '../domain/study/indicator.ts'
import type { Language } from '../domain/study/localized.ts'
import { missingLabel } from '../domain/words/missingLabels.ts'
import { formatNumber, words } from './words.ts'

/** A municipality's value of an indicator in words; for a missing one the reason. */
export function valueWords(indicator: IndicatorReply, value: IndicatorValue, language: Language): string {
  if (value.missing !== null) return missingLabel(value.missing)[language]
  if (typeof value.value === 'number') {
    const unit = indicator.unit === null ? '' : ` ${indicator.unit[language]}`
    return formatNumber(value.value, language) + unit
  }
  const named = indicator.classes.filter(({ id }) => value.classes.includes(id))
  if (named.length === 0) return words.noneGiven[language]
  return named.map((each) => classWords(indicator.kind, each, language)).join(', ')
}
