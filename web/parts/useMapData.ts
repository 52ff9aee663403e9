import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { settleAddress } from '../../api/domain/address/settleAddress.ts'
import { useAddress } from '../state/useAddress.ts'
import {
  boundariesQuery,
  centresQuery,
  countiesQuery,
  indicatorQuery,
  indicatorsQuery,
  municipalitiesOf,
  profileQuery,
} from '../queries.ts'
import { failureOf } from '../state/queryClient.ts'
import { useStudy } from '../state/useStudy.ts'
import { useAskable } from './filter/useFilter.ts'
import { useSettled } from '../ui/useSettled.ts'
import { heldKeys } from '../../api/domain/legend/classKey.ts'
import { useLast } from '../state/useLast.ts'
import type { View } from '../../api/domain/address/views.ts'
import { useLanguage } from '../i18n/useTexts.ts'

/** What the views with a map show: the address as far as it can be followed, and the replies that it calls for. */
export function useMapData() {
  const { address: asked, ignored } = useAddress()
  const { id: study } = useStudy()
  const indicators = useQuery(indicatorsQuery(study))
  // The map is drawn already: its program, and what that draws from, wait until the page is alive.
  const boundaries = useQuery({ ...boundariesQuery(), enabled: useSettled() })
  const counties = useQuery(countiesQuery())
  const centres = useQuery({ ...centresQuery(), enabled: asked.view.name === 'centre' })
  const askable = useAskable().data?.questions
  const places = useMemo(() => municipalitiesOf(boundaries.data), [boundaries.data])

  const ids = indicators.data?.indicators.map(({ id }) => id)
  // Nothing is asked of an indicator before it is known to exist: the list comes with the first HTML.
  const wanted = asked.indicator !== null && ids?.includes(asked.indicator) ? asked.indicator : indicators.data?.defaultIndicator
  const indicator = useQuery({ ...indicatorQuery(study, wanted ?? ''), enabled: wanted !== undefined })
  const shown = useLast(indicator.data)
  const isWanted = shown !== undefined && shown.id === wanted

  const settled = settleAddress(asked, {
    indicators: ids,
    askable,
    counties: counties.data?.counties.map(({ code }) => code),
    municipalities: indicator.data?.values.map(({ code }) => code),
    centres: centres.data?.centres.map(({ id }) => id),
    classes: isWanted ? heldKeys(shown) : undefined,
    options: isWanted ? (shown.kind === 'multiple' ? shown.classes.map(({ id }) => id) : []) : undefined,
  })
  return {
    // What is held in the legend is held in the wanted indicator's: a former one that still stands is shown plain.
    address: isWanted ? settled.address : { ...settled.address, pinned: null, option: null },
    ignored: [...ignored, ...settled.ignored],
    wanted,
    indicators: indicators.data,
    indicator: shown,
    boundaries: boundaries.data,
    places,
    counties: counties.data,
    centres: centres.data?.centres,
    ...failureOf([indicators, boundaries, counties, indicator]),
  }
}

export type MapData = ReturnType<typeof useMapData>

/** What a panel can be of. */
export type PlaceView = Extract<View, { name: 'municipality' | 'centre' }>

/** The view's place, null for the map alone. */
export const placeOf = (view: View): PlaceView | null => (view.name === 'municipality' || view.name === 'centre' ? view : null)

/** What the place is called; undefined until it is known. */
export function usePlaceName(
  place: PlaceView | null,
  { places, centres }: Pick<MapData, 'places' | 'centres'>,
): string | undefined {
  const language = useLanguage()
  const { id: study } = useStudy()
  const code = place?.name === 'municipality' ? place.code : ''
  const profile = useQuery({ ...profileQuery(study, code), enabled: code !== '' })
  if (place?.name === 'municipality') return profile.data?.name ?? places.find((each) => each.code === code)?.name
  if (place?.name === 'centre') return centres?.find(({ id }) => id === place.id)?.title[language]
  return undefined
}
