import type { IndicatorReply } from '../../api/replies/indicators.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import type { Boundaries } from '../../api/domain/map/geography.ts'
import type { ClassKey } from '../../api/domain/legend/classKey.ts'
import type { Theme } from './ground.ts'
import type { Extent } from '../../api/domain/map/geography.ts'

export interface RegionMapProps {
  readonly boundaries: Boundaries
  readonly indicator: IndicatorReply
  /** The option shown of an indicator with several answers a municipality. */
  readonly chosenOption: string | null
  /** County that the view is about; the others step back. */
  readonly county: string | null
  /** What to fit: the section of the map that the address has, else the county's or the region's extent. */
  readonly extent: Extent
  /** The whole region's: where Home leads, and what bounds the view. */
  readonly regionExtent: Extent
  readonly selected: string | null
  /** The municipalities that a filter leaves; the others step back. null for no filter. */
  readonly among?: ReadonlySet<string> | null
  /** Class under the pointer in the legend. */
  readonly raised: ClassKey | null
  /** Class held fast in the legend. */
  readonly pinned: ClassKey | null
  /** Municipalities that belong together, such as those of a learning centre. */
  readonly highlighted?: readonly string[]
  /** Municipalities gathered to be compared: outlined, the others as they are. */
  readonly gathered?: readonly string[]
  readonly hovered: string | null
  readonly onHover: (code: string | null) => void
  /** A choice; `beside`, with Shift held: beside what is already chosen. */
  readonly onSelect: (code: string | null, beside?: boolean) => void
  /** The live map is drawn in full: the first picture behind it can go. */
  readonly onReady?: () => void
  /** The reader has moved the map and sees this; null: is back at what was to be seen. */
  readonly onSection?: ((section: Extent | null) => void) | undefined
  readonly language: Language
  readonly theme: Theme
  /** What the keys do, where it is not what they do on Karta. */
  readonly instructions?: string | undefined
  readonly form: 'map' | 'tiles'
  /** How much larger names are written than on a desk's screen. */
  readonly scale?: number | undefined
  /** The map stands in another site's page, which goes before it where one scrolls. */
  readonly framed?: boolean
}

/** West, south, east, north. JSON knows no list of four; the API's schema does. */
export const extentOf = ({ mapBounds }: { readonly mapBounds: readonly number[] }) =>
  mapBounds as unknown as readonly [number, number, number, number]

/**
 * The live map stands drawn in the same place: the first HTML's picture is seen no more. Paper has it, until the sheet for paper is here,
 * as long as it shows what the live map does.
 * @param first address of what it shows
 * @param shown of what the live map shows
 */
export function letFirstMapGo(first: string, shown: string): void {
  const picture = document.getElementById('first-map')
  if (picture !== null && (picture.dataset['passed'] ??= first) !== shown) picture.remove()
}
