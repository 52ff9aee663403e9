import type { IndicatorReply } from '../../api/replies/indicator.ts'
import type { IndicatorValue } from '../../api/domain/study/indicator.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import { lowerFirst } from './lowerFirst.ts'
import { valueLabel, type Translate } from './valueLabel.ts'

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
  indicator: Pick<IndicatorReply, 'kind' | 'classes' | 'missing' | 'unit' | 'unitOne' | 'title'>,
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
