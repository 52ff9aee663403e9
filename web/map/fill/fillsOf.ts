import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { classKeyOf, colourOf, optionShown, type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { missingReasonOf } from '../../../api/domain/study/missing.ts'
import type { Place } from '../region/region.ts'
import type { Fills, MunicipalityFill } from './municipalityFill.ts'
import { readRgb, type Rgb } from './rgb.ts'

/** How much of a municipality's fill is left when another class, county, centre or filter is what one looks at. */
const steppedBack = 0.28

export interface FillQuestion {
  readonly places: readonly Place[]
  readonly indicator: IndicatorReply
  readonly chosenOption: string | null
  /** The class that is raised above the others, if any. */
  readonly raised: ClassKey | null
  readonly county: string | null
  /** Municipalities that belong together, such as those of a learning centre. */
  readonly highlighted: readonly string[]
  /** The municipalities that a filter leaves; null for no filter. */
  readonly among?: ReadonlySet<string> | null
  /** What a missing value's hatch is drawn on. */
  readonly paper: Rgb
}

/** The class of every municipality, by code. */
function classKeysOf({ places, indicator, chosenOption }: Pick<FillQuestion, 'places' | 'indicator' | 'chosenOption'>) {
  const values = new Map(indicator.values.map((value) => [value.code, value]))
  const option = optionShown(indicator, chosenOption)
  return new Map(places.map(({ code }): [string, ClassKey] => [code, classKeyOf(indicator, values.get(code), option)]))
}

/** What every municipality is filled with. Missing values are hatched on paper, one hatch a reason, and never a colour of the scale. */
export function fillsOf(question: FillQuestion): Fills {
  const { places, indicator, raised, county, highlighted, among = null, paper } = question
  const keys = classKeysOf(question)
  return new Map(
    places.map((place): [string, MunicipalityFill] => {
      const key = keys.get(place.code) ?? 'missing-not-published'
      const reason = missingReasonOf(key)
      const seen =
        (raised === null || raised === key) &&
        (county === null || county === place.county.code) &&
        (among === null || among.has(place.code)) &&
        (highlighted.length === 0 || highlighted.includes(place.code))
      const colour = colourOf(indicator, key)
      return [
        place.code,
        {
          colour: colour === null ? paper : readRgb(colour),
          strength: seen ? 1 : steppedBack,
          hatches: reason === null ? {} : { [reason]: 1 },
        },
      ]
    }),
  )
}
