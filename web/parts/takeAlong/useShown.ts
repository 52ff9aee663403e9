import type { IndicatorSummary } from '../../../api/replies/indicators.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import type { Address } from '../../../api/domain/address/address.ts'
import { useQuery } from '@tanstack/react-query'
import type { CentreReply } from '../../../api/replies/centres.ts'
import { hasMap } from '../../../api/domain/address/views.ts'
import { settleAddress } from '../../../api/domain/address/settleAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { boundariesQuery, centresQuery, countiesQuery, indicatorQuery, indicatorsQuery, municipalitiesOf } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { heldKeys } from '../../../api/domain/legend/classKey.ts'
import { useAskable } from '../filter/useFilter.ts'

/** What is on the screen, settled: what does not exist is gone, what was not chosen is what the study begins with. */
export interface Shown {
  readonly study: string
  readonly hasReport: boolean
  readonly address: Address
  readonly indicator: Pick<IndicatorSummary, 'id' | 'title'>
  /** The option shown of a multiple answer; null for every other kind. */
  readonly option: string | null
  /** Codes of the municipalities that the panel is about: the one that is looked at, or those the learning centre serves. */
  readonly marked: readonly string[]
  readonly provenance: Provenance
  /** What the municipality that is looked at is called. */
  readonly placeName: string | null
}

/** What is on the screen to take along; null until that is known. */
export function useShown(): { readonly shown: Shown | null; readonly error: Error | null; readonly retry: () => void } {
  const { address: asked } = useAddress()
  const { id: study, hasReport } = useStudy()
  const indicators = useQuery(indicatorsQuery(study))
  const counties = useQuery(countiesQuery())
  const askable = useAskable().data?.questions
  const hasPlaces = asked.view.name === 'compare' || asked.view.name === 'municipality'
  const boundaries = useQuery({ ...boundariesQuery(), enabled: hasPlaces })
  const isCentre = asked.view.name === 'centre'
  const centres = useQuery({ ...centresQuery(), enabled: isCentre })
  const known = indicators.data?.indicators.some(({ id }) => id === asked.indicator) ? asked.indicator : null
  const wanted = known ?? indicators.data?.defaultIndicator
  const full = useQuery({ ...indicatorQuery(study, wanted ?? ''), enabled: wanted !== undefined && hasMap(asked.view) })
  const needed = [indicators, counties, ...(hasPlaces ? [boundaries] : []), ...(isCentre ? [centres] : [])]
  const retry = () => void Promise.all(needed.map((query) => query.refetch()))
  const error = needed.find((query) => query.error !== null)?.error ?? null
  const isKnown = (asked.selection.length === 0 || askable !== undefined) && needed.every(({ data }) => data !== undefined)
  if (indicators.data === undefined || counties.data === undefined || !isKnown) return { shown: null, error, retry }
  const { indicators: all, provenance } = indicators.data
  const places = boundaries.data && municipalitiesOf(boundaries.data)
  const { address } = settleAddress(asked, {
    indicators: all.map(({ id }) => id),
    askable,
    counties: counties.data.counties.map(({ code }) => code),
    municipalities: places?.map(({ code }) => code),
    centres: centres.data?.centres.map(({ id }) => id),
    // The server refuses a picture of a class that is not there.
    classes: full.data !== undefined && full.data.id === wanted ? heldKeys(full.data) : [],
  })
  const indicator = all.find(({ id }) => id === wanted)
  if (indicator === undefined) return { shown: null, error, retry }
  const options = indicator.kind === 'multiple' ? indicator.classes.map(({ id }) => id) : []
  const option = options.find((id) => id === address.option) ?? options[0] ?? null
  return {
    shown: {
      study,
      hasReport,
      address,
      indicator: { id: indicator.id, title: indicator.title },
      option,
      marked: markedIn(address, centres.data?.centres),
      provenance,
      placeName: places?.find(({ code }) => address.view.name === 'municipality' && code === address.view.code)?.name ?? null,
    },
    error,
    retry,
  }
}

/** The municipalities that the panel over the map is about. */
function markedIn({ view }: Address, centres: readonly CentreReply[] | undefined): readonly string[] {
  if (view.name === 'municipality') return [view.code]
  if (view.name !== 'centre') return []
  return centres?.find(({ id }) => id === view.id)?.municipalities.map(({ code }) => code) ?? []
}
