import { queryOptions, keepPreviousData } from '@tanstack/react-query'
import { requestJson, requestAddress } from './state/requestJson.ts'
import type { Boundaries, BoundaryProperties } from '../api/domain/map/geography.ts'
import type { CentresReply } from '../api/replies/centres.ts'
import type { ConditionsReply, SelectionsReply } from '../api/replies/selections.ts'
import type { CountiesReply } from '../api/replies/places.ts'
import type { Condition } from '../api/domain/address/address.ts'
import { conditionsInQuery } from '../api/domain/address/idLists.ts'
import type { FactsReply, StudiesReply, StudyReply } from '../api/replies/studies.ts'
import type { IndicatorReply, IndicatorsReply } from '../api/replies/indicators.ts'
import type { ProfileReply } from '../api/replies/profile.ts'

/**
 * The boundaries of the municipalities. They change with a release only: the counties' reply, which comes with the first HTML, says
 * under which address they may be kept for good, and a second visit asks for nothing.
 */
export const boundariesQuery = () =>
  queryOptions({
    queryKey: ['boundaries'],
    queryFn: ({ client, signal }) =>
      client
        .query({ ...countiesQuery(), staleTime: 'static' })
        .then(({ links }) => requestAddress<Boundaries>(`${links['boundaries']}`, signal)),
    staleTime: Infinity,
  })

/** All learning centres as public sources name them. */
export const centresQuery = () =>
  queryOptions({ queryKey: ['centres'], queryFn: ({ signal }) => requestJson<CentresReply>('/centres', signal) })

/** All that a filter can ask for: every question with its classes and missing reasons. */
export const conditionsQuery = (study: string) =>
  queryOptions({
    queryKey: ['conditions', study],
    queryFn: ({ signal }) => requestJson<ConditionsReply>(`/studies/${study}/conditions`, signal),
  })

/** The region and its counties with the extent of each. */
export const countiesQuery = () =>
  queryOptions({ queryKey: ['counties'], queryFn: ({ signal }) => requestJson<CountiesReply>('/counties', signal) })

/** What the source states, fact by fact, and what is derived from it: all of it, in one reply. */
export const factsQuery = (study: string) =>
  queryOptions({
    queryKey: ['facts', study],
    queryFn: ({ signal }) => requestJson<FactsReply>(`/studies/${study}/facts?limit=200`, signal),
  })

/** One indicator with every municipality's value. While the next is fetched the former stands, under its own id and title. */
export const indicatorQuery = (study: string, id: string) =>
  queryOptions({
    queryKey: ['indicator', study, id],
    queryFn: ({ signal }) => requestJson<IndicatorReply>(`/studies/${study}/indicators/${id}`, signal),
    placeholderData: keepPreviousData,
  })

/** The study's indicators in their groups, each with the region's distribution. */
export const indicatorsQuery = (study: string) =>
  queryOptions({
    queryKey: ['indicators', study],
    queryFn: ({ signal }) => requestJson<IndicatorsReply>(`/studies/${study}/indicators`, signal),
  })

/** The municipalities that the boundaries are of; none while those are on their way. */
export const municipalitiesOf = (boundaries: Boundaries | undefined): readonly BoundaryProperties[] =>
  (boundaries?.objects.municipalities.geometries ?? []).flatMap(({ properties }) => properties ?? [])

/** A municipality's profile: answers, broker maturity, neighbours, learning centres. */
export const profileQuery = (study: string, code: string) =>
  queryOptions({
    queryKey: ['profile', study, code],
    queryFn: ({ signal }) => requestJson<ProfileReply>(`/studies/${study}/municipalities/${code}`, signal),
  })

/** The municipalities that fulfil all conditions. While the next are fetched the former stand. */
export const selectionQuery = (study: string, conditions: readonly Condition[]) =>
  queryOptions({
    queryKey: ['selection', study, conditionsInQuery(conditions)],
    queryFn: ({ signal }) =>
      requestJson<SelectionsReply>(`/studies/${study}/selections?${conditionsInQuery(conditions)}`, signal),
    placeholderData: keepPreviousData,
  })

/** The studies in brief: title, source, period, and which answers are in force. */
export const studiesQuery = () =>
  queryOptions({
    queryKey: ['studies'],
    queryFn: ({ signal }) => requestJson<StudiesReply>('/studies', signal),
    // Who comes back to a page after a while learns by it whether new answers have been published.
    refetchOnWindowFocus: true,
  })

/** The study's definition: questions, rubric, source. */
export const studyQuery = (study: string) =>
  queryOptions({
    queryKey: ['study', study],
    queryFn: ({ signal }) => requestJson<StudyReply>(`/studies/${study}`, signal),
  })
