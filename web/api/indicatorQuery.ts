import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { IndicatorReply } from '../../api/replies/indicators.ts'
import { requestJson } from './requestJson.ts'

/** One indicator with every municipality's value. While the next is fetched the former stands, under its own id and title. */
export const indicatorQuery = (study: string, id: string) =>
  queryOptions({
    queryKey: ['indicator', study, id],
    queryFn: ({ signal }) => requestJson<IndicatorReply>(`/studies/${study}/indicators/${id}`, signal),
    placeholderData: keepPreviousData,
  })
