import type { RefObject } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { fillOf } from '../../../api/domain/legend/fill.ts'
import { classKeyOf, optionShown } from '../../../api/domain/legend/classKey.ts'
import { valueLabel } from '../../../api/domain/words/valueLabel.ts'
import type { RegionMapProps } from '../regionMapProps.ts'
import type { Place } from '../../../api/domain/map/region.ts'
import type { ScreenPoint } from '../surface.ts'
import { MapTooltip } from './MapTooltip.tsx'

interface Props extends Pick<RegionMapProps, 'indicator' | 'chosenOption' | 'language'> {
  readonly place: Place
  readonly area: RefObject<HTMLElement | null>
  readonly pointer: RefObject<ScreenPoint>
  readonly anchor: ScreenPoint | null
}

/** The tooltip of a municipality: its class with the sign the map draws it by, or why it has none, and what kind of data that is. */
export function PlaceTooltip({ place, indicator, chosenOption, language, ...where }: Props) {
  const { t } = useTexts('indicator')
  const value = indicator.values.find(({ code }) => code === place.code)
  const option = optionShown(indicator, chosenOption)
  return (
    <MapTooltip
      {...where}
      name={place.name}
      county={place.county.name}
      swatch={<Swatch fill={fillOf(indicator, classKeyOf(indicator, value, option))} />}
      value={valueLabel(indicator, value, option, language, t)}
      provenance={{ kind: indicator.provenance, word: t(`provenance.${indicator.provenance}.name`) }}
    />
  )
}
