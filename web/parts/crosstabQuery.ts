import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Condition } from '../../api/domain/address/address.ts'
import { conditionsInQuery } from '../../api/domain/address/idLists.ts'
import type { CrosstabsReply } from '../../api/replies/crosstabs.ts'
import { requestJson } from '../state/requestJson.ts'

/** What is crossed, of whom; null leaves the choice to the API. */
export interface CrossQuestion {
  readonly x: string | null
  readonly y: string | null
  readonly county: string | null
  readonly conditions: readonly Condition[]
}

function queryOf({ x, y, county, conditions }: CrossQuestion): string {
  const parts = [x && `x=${x}`, y && `y=${y}`, county && `county=${county}`, conditionsInQuery(conditions)].filter(Boolean)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Two indicators crossed. While the next are fetched the former stand, under their own titles. */
export const crosstabQuery = (study: string, question: CrossQuestion) =>
  queryOptions({
    queryKey: ['crosstab', study, queryOf(question)],
    queryFn: ({ signal }) => requestJson<CrosstabsReply>(`/studies/${study}/crosstabs${queryOf(question)}`, signal),
    placeholderData: keepPreviousData,
  })
