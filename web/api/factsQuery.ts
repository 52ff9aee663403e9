import { queryOptions } from '@tanstack/react-query'
import type { FactsReply } from '../../api/replies/studies.ts'
import { requestJson } from './requestJson.ts'

/** What the source states, fact by fact, and what is derived from it: all of it, in one reply. */
export const factsQuery = (study: string) =>
  queryOptions({
    queryKey: ['facts', study],
    queryFn: ({ signal }) => requestJson<FactsReply>(`/studies/${study}/facts?limit=200`, signal),
  })
