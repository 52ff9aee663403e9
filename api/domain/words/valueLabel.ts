import type { ClassCount } from '../study/distribution.ts'
import type { ShownIndicator } from '../legend/shownIndicator.ts'
import type { Language } from '../study/localized.ts'
import type { IndicatorValue } from '../study/indicator.ts'
import { formatList, formatNumber } from './format.ts'

/** A class in words. Levels keep their number, which is what the scale is read by: "2 Organiserad". */
export function classLabel(
  kind: ShownIndicator['kind'],
  { id, label }: Pick<ClassCount, 'id' | 'label'>,
  language: Language,
): string {
  return kind === 'level' ? `${id} ${label[language]}` : label[language]
}

/** A heading's words inside a sentence: "Behovsinventering" → "behovsinventering", but "M1 Förankring" and "ESF" stay. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  const abbreviation = second !== second.toLowerCase() || /\d/.test(second)
  return abbreviation ? text : first.toLowerCase() + text.slice(1)
}

/** Texts of the namespace `indicator`. */
export type Translate = (key: string, ...values: [Record<string, string | number>] | []) => string

type Indicator = Pick<ShownIndicator, 'kind' | 'classes' | 'missing' | 'unit' | 'unitOne'>
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

interface Place {
  readonly name: string
  readonly county: { readonly name: string }
}

/**
 * What the map says of a municipality, for the tooltip's text and the live region.
 *
 * @param t texts of the namespace `indicator`
 * @example describeValue(arboga, needsInventory, value, null, 'sv', t) // 'Arboga, Västmanlands län: behovsinventering ja'
 */
export function describeValue(
  place: Place,
  indicator: Pick<ShownIndicator, 'kind' | 'classes' | 'missing' | 'unit' | 'unitOne' | 'title'>,
  value: IndicatorValue | undefined,
  option: string | null,
  language: Language,
  t: Translate,
): string {
  const key = indicator.kind === 'yes-no' && value?.missing === null ? 'describe.yesNo' : 'describe.other'
  return t(key, {
    name: place.name,
    county: place.county.name,
    title: lowerFirst(indicator.title[language]),
    value: lowerFirst(valueLabel(indicator, value, option, language, t)),
  })
}
