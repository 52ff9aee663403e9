import type { IndicatorClass, IndicatorValue } from '../study/indicator.ts'
import type { ShownIndicator } from '../study/distribution.ts'
import type { Language, Localized } from '../study/localized.ts'
import { formatList, formatNumber } from './format.ts'
import { missingLabel } from '../study/missing.ts'

/** A class in words. Levels keep their number, which is what the scale is read by: "2 Organiserad". */
export function classLabel(kind: ShownIndicator['kind'], { id, label }: IndicatorClass, language: Language): string {
  return kind === 'level' ? `${id} ${label[language]}` : label[language]
}

/** A heading's words inside a sentence: "Behovsinventering" → "behovsinventering", but "M1 Förankring" and "ESF" stay. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  const abbreviation = second !== second.toLowerCase() || /\d/.test(second)
  return abbreviation ? text : first.toLowerCase() + text.slice(1)
}

/** A level with its number; for an unknown one its reason alone. */
export const levelWords = (
  { level, label }: { readonly level: number | null; readonly label: Localized },
  language: Language,
): string => (level === null ? label[language] : classLabel('level', { id: String(level), label }, language))

/** Looks up the texts of the group `indicator` that values are told with. */
export type IndicatorTexts = (
  key: 'chosen' | 'notChosen' | 'noneGiven' | 'describe.yesNo' | 'describe.other',
  values: Record<string, string>,
) => string

/** What is read of an indicator to put a value of it in words. */
export interface LabelledIndicator extends Pick<ShownIndicator, 'kind'> {
  readonly classes: readonly IndicatorClass[]
  readonly unit: Localized | null
  /** The unit of exactly one, where it differs. */
  readonly unitOne?: Localized | null | undefined
}

/** Whether the option shown of a multiple answer was given: "Anger datakurser", "Anger inte datakurser". */
export function optionLabel(
  { kind, classes }: Pick<LabelledIndicator, 'kind' | 'classes'>,
  option: string,
  given: boolean,
  language: Language,
  t: IndicatorTexts,
): string {
  const found = classes.find(({ id }) => id === option)
  return t(given ? 'chosen' : 'notChosen', { option: found ? lowerFirst(classLabel(kind, found, language)) : option })
}

/**
 * A value in words: the class, the quantity with its unit, whether the option shown was given, or the reason why there is none.
 * Without an option a multiple answer is listed whole.
 *
 * @example valueLabel(needsInventory, { value: 'yes', classes: ['yes'], missing: null }, null, 'sv', t) // 'Ja'
 */
export function valueLabel(
  indicator: LabelledIndicator,
  value: Pick<IndicatorValue, 'value' | 'classes' | 'missing'> | undefined,
  option: string | null,
  language: Language,
  t: IndicatorTexts,
): string {
  if (value === undefined) return missingLabel('not-published')[language]
  if (value.missing !== null) return missingLabel(value.missing)[language]
  const { kind, classes, unit, unitOne } = indicator
  if (kind === 'multiple' && option !== null) return optionLabel(indicator, option, value.classes.includes(option), language, t)
  if (typeof value.value === 'number') {
    const counted = (value.value === 1 ? unitOne : null) ?? unit
    return [formatNumber(value.value, language), counted?.[language]].filter(Boolean).join(' ')
  }
  const given = classes.filter(({ id }) => value.classes.includes(id)).map((each) => classLabel(kind, each, language))
  if (given.length === 0) return t('noneGiven', {})
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
  indicator: LabelledIndicator & Pick<ShownIndicator, 'title'>,
  value: IndicatorValue | undefined,
  option: string | null,
  language: Language,
  t: IndicatorTexts,
): string {
  const key = indicator.kind === 'yes-no' && value?.missing === null ? 'describe.yesNo' : 'describe.other'
  return t(key, {
    name: place.name,
    county: place.county.name,
    title: lowerFirst(indicator.title[language]),
    value: lowerFirst(valueLabel(indicator, value, option, language, t)),
  })
}
