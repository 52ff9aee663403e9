import { useTexts } from '../i18n/useTexts.ts'
import { describeValue } from '../../api/domain/words/valueLabel.ts'
import { optionShown } from '../../api/domain/legend/classKey.ts'
import type { Place } from '../../api/domain/map/region.ts'
import type { RegionMapProps } from './regionMapProps.ts'
import type { Spoken } from './useMapKeys.ts'

interface Props extends Pick<RegionMapProps, 'indicator' | 'chosenOption' | 'language'> {
  readonly spoken: Spoken
  readonly placeByCode: ReadonlyMap<string, Place>
}

/** Says politely what was reached by keyboard: "Arboga, Västmanlands län: behovsinventering ja". */
export function Announcer({ spoken, placeByCode, indicator, chosenOption, language }: Props) {
  const { t } = useTexts('map')
  const { t: ofIndicator } = useTexts('indicator')
  const said = () => {
    if (spoken === null) return ''
    if (spoken === 'edge') return t('atEdge')
    if (spoken === 'released') return t('released')
    const place = placeByCode.get(spoken.reached)
    if (!place) return ''
    const value = indicator.values.find(({ code }) => code === place.code)
    return describeValue(place, indicator, value, optionShown(indicator, chosenOption), language, ofIndicator)
  }
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-map-says="">
      {said()}
    </p>
  )
}
