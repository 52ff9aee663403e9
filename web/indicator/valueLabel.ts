import type { IndicatorReply } from '../../api/replies/indicator.ts'
import type { IndicatorValue } from '../../api/domain/study/indicator.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import { formatList, formatNumber } from '../../api/domain/words/format.ts'
import { classLabel } from './classLabel.ts'
import { lowerFirst } from './lowerFirst.ts'

/** Texts of the namespace `indicator`. */
export type Translate = (key: string, ...values: [Record<string, string | number>] | []) => string

type Indicator = Pick<IndicatorReply, 'kind' | 'classes' | 'missing' | 'unit' | 'unitOne'>
type Value = Pick<IndicatorValue, 'value' | 'classes' | 'missing'>

/**
 * A value in words: the class, the quantity with its unit, whether the option shown was given, or the reason why there is none.
 * Without an option a multiple answer is listed whole.
 *
 * @example valueLabel(needsInventory, { value: 'yes', classes: ['yes'], missing: null }, null, 'sv', t) // 'Ja'
 */
export function valueLabel(
  indicator: Indicator,
  value: Value | undefined,
  option: string | null,
  language: Language,
  t: Translate,
): string {
  if (value === undefined) return t('noRow')
  if (value.missing !== null)
    return indicator.missing.find(({ reason }) => reason === value.missing)?.label[language] ?? t('noRow')
  const labels = (ids: readonly string[]) =>
    indicator.classes.filter(({ id }) => ids.includes(id)).map((each) => classLabel(indicator.kind, each, language))
  if (indicator.kind === 'multiple' && option !== null) {
    const key = value.classes.includes(option) ? 'chosen' : 'notChosen'
    return t(key, { option: lowerFirst(labels([option])[0] ?? option) })
  }
  if (indicator.kind === 'quantity' && typeof value.value === 'number') {
    return [
      formatNumber(value.value, language),
      (value.value === 1 ? indicator.unitOne : null)?.[language] ?? indicator.unit?.[language],
    ]
      .filter(Boolean)
      .join(' ')
  }
  const given = labels(value.classes)
  if (given.length === 0) return t('noneGiven')
  return formatList(
    given.map((label, index) => (index === 0 ? label : lowerFirst(label))),
    language,
  )
}
