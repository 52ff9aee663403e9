import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import { requestJson } from '../../state/requestJson.ts'

/** Municipalities side by side. While the next are fetched the former stand. */
export const comparisonQuery = (study: string, codes: readonly string[]) =>
  queryOptions({
    queryKey: ['comparison', study, codes.join(',')],
    queryFn: ({ signal }) => requestJson<ComparisonsReply>(`/studies/${study}/comparisons?codes=${codes.join(',')}`, signal),
    placeholderData: keepPreviousData,
  })
