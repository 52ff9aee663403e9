import { useQuery } from '@tanstack/react-query'
import { settleAddress } from '../address/settleAddress.ts'
import { useAddress } from '../address/useAddress.ts'
import { boundariesQuery } from '../api/boundariesQuery.ts'
import { countiesQuery } from '../api/countiesQuery.ts'
import { indicatorQuery } from '../api/indicatorQuery.ts'
import { indicatorsQuery } from '../api/indicatorsQuery.ts'
import { municipalitiesOf } from '../api/municipalitiesOf.ts'
import { currentStudy } from '../api/studyQuery.ts'
import { heldKeys } from '../routes/heldKeys.ts'
import { useAskable } from '../selection/useAskable.ts'
import { isMap, type Shown } from './shown.ts'

/** What is on the screen to take along; null until that is known. */
export function useShown(): { readonly shown: Shown | null; readonly error: Error | null; readonly retry: () => void } {
  const { address: asked } = useAddress()
  const indicators = useQuery(indicatorsQuery(currentStudy))
  const counties = useQuery(countiesQuery())
  const askable = useAskable().data?.questions
  const isComparing = asked.view.name === 'compare'
  const boundaries = useQuery({ ...boundariesQuery(), enabled: isComparing })
  const known = indicators.data?.indicators.some(({ id }) => id === asked.indicator) ? asked.indicator : null
  const wanted = known ?? indicators.data?.defaultIndicator
  const full = useQuery({ ...indicatorQuery(currentStudy, wanted ?? ''), enabled: wanted !== undefined && isMap(asked) })
  const retry = () => void Promise.all([indicators.refetch(), counties.refetch(), ...(isComparing ? [boundaries.refetch()] : [])])
  const error = indicators.error ?? counties.error ?? boundaries.error
  const isKnown = (asked.selection.length === 0 || askable !== undefined) && (!isComparing || boundaries.data !== undefined)
  if (indicators.data === undefined || counties.data === undefined || !isKnown) return { shown: null, error, retry }
  const { indicators: all, provenance } = indicators.data
  const { address } = settleAddress(asked, {
    indicators: all.map(({ id }) => id),
    askable,
    counties: counties.data.counties.map(({ code }) => code),
    municipalities: boundaries.data && municipalitiesOf(boundaries.data).map(({ code }) => code),
    // The server refuses a picture of a class that is not there.
    classes: full.data !== undefined && full.data.id === wanted ? heldKeys(full.data) : [],
  })
  const indicator = all.find(({ id }) => id === wanted)
  if (indicator === undefined) return { shown: null, error, retry }
  const options = indicator.kind === 'multiple' ? indicator.classes.map(({ id }) => id) : []
  const option = options.find((id) => id === address.option) ?? options[0] ?? null
  return {
    shown: { study: currentStudy, address, indicator: { id: indicator.id, title: indicator.title }, option, provenance },
    error,
    retry,
  }
}
