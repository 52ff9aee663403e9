import { queryOptions } from '@tanstack/react-query'
import type { ConditionsReply } from '../../api/replies/selections.ts'
import { requestJson } from './requestJson.ts'

/** All that a filter can ask for: every question with its classes and missing reasons. */
export const conditionsQuery = (study: string) =>
  queryOptions({
    queryKey: ['conditions', study],
    queryFn: ({ signal }) => requestJson<ConditionsReply>(`/studies/${study}/conditions`, signal),
  })
