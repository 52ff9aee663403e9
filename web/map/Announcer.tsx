import { useState } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { describeValue } from '../../api/domain/words/valueLabel.ts'
import { optionShown } from '../../api/domain/legend/classKey.ts'
import type { Place } from '../../api/domain/map/region.ts'
import type { RegionMapProps } from './regionMapProps.ts'
import type { Said, Spoken } from './useMapKeys.ts'

interface Props extends Pick<RegionMapProps, 'indicator' | 'chosenOption' | 'language'> {
  readonly spoken: Spoken | null
  readonly placeByCode: ReadonlyMap<string, Place>
}

/** Says politely what was reached by keyboard, at each key: "Arboga, Västmanlands län: behovsinventering ja". What changes besides says nothing. */
export function Announcer({ spoken, placeByCode, indicator, chosenOption, language }: Props) {
  const { t } = useTexts('map')
  const { t: ofIndicator } = useTexts('indicator')
  const wordsOf = (said: Said) => {
    if (typeof said === 'string') return t(said)
    const place = placeByCode.get(said.reached)
    if (!place) return ''
    const value = indicator.values.find(({ code }) => code === place.code)
    return describeValue(
      { ...place, name: place.name || t('nameless') },
      indicator,
      value,
      optionShown(indicator, chosenOption),
      language,
      ofIndicator,
    )
  }
  const [last, setLast] = useState({ spoken, words: '' })
  if (spoken !== null && spoken !== last.spoken) setLast({ spoken, words: wordsOf(spoken.said) })
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-map-says="">
      <span key={last.spoken?.times}>{last.words}</span>
    </p>
  )
}
