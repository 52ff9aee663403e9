import { queryOptions } from '@tanstack/react-query'
import type { IndicatorsReply } from '../../api/replies/indicators.ts'
import { requestJson } from './requestJson.ts'

/** The study's indicators in their groups, each with the region's distribution. */
export const indicatorsQuery = (study: string) =>
  queryOptions({
    queryKey: ['indicators', study],
    queryFn: ({ signal }) => requestJson<IndicatorsReply>(`/studies/${study}/indicators`, signal),
  })
