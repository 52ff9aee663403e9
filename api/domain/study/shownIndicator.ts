import type { ClassCount, Distribution, MissingCount } from './distribution.ts'
import type { Indicator, IndicatorValue } from './indicator.ts'
import type { Localized } from './localized.ts'

/** An indicator as a map, its legend and what they say need it: the API's reply, of which they read a part. */
export interface ShownIndicator extends Pick<Indicator, 'id' | 'kind' | 'palette' | 'title' | 'unit'> {
  /** The unit of exactly one, where it differs. */
  readonly unitOne?: Localized | undefined
  readonly base: { readonly count: number; readonly label: Localized }
  readonly classes: readonly ClassCount[]
  readonly missing: readonly MissingCount[]
  /** Fill colour (#rrggbb) of each class, by class id. */
  readonly colours: Readonly<Record<string, string>>
  readonly values: readonly IndicatorValue[]
  readonly counties: readonly (Distribution & { readonly code: string; readonly name: string })[]
}
