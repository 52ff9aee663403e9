import { queryOptions } from '@tanstack/react-query'
import type { SimilaritiesReply } from '../../api/replies/similarities.ts'
import { requestJson } from './requestJson.ts'

const shown = 6

/** The municipalities nearest in their answers to one, as many as are shown. */
export const similaritiesQuery = (study: string, code: string) =>
  queryOptions({
    queryKey: ['similarities', study, code],
    queryFn: ({ signal }) =>
      requestJson<SimilaritiesReply>(`/studies/${study}/municipalities/${code}/similarities?limit=${shown}`, signal),
  })
