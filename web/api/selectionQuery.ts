import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { SelectionsReply } from '../../api/replies/selections.ts'
import type { Condition } from '../../api/domain/address/address.ts'
import { conditionsInQuery } from '../../api/domain/study/selection.ts'
import { requestJson } from './requestJson.ts'

/** The municipalities that fulfil all conditions. While the next are fetched the former stand. */
export const selectionQuery = (study: string, conditions: readonly Condition[]) =>
  queryOptions({
    queryKey: ['selection', study, conditionsInQuery(conditions)],
    queryFn: ({ signal }) =>
      requestJson<SelectionsReply>(`/studies/${study}/selections?${conditionsInQuery(conditions)}`, signal),
    placeholderData: keepPreviousData,
  })
