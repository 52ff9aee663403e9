import { queryOptions } from '@tanstack/react-query'
import type { CountiesReply } from '../../api/replies/places.ts'
import { requestJson } from './requestJson.ts'

/** The region and its counties with the extent of each. */
export const countiesQuery = () =>
  queryOptions({ queryKey: ['counties'], queryFn: ({ signal }) => requestJson<CountiesReply>('/counties', signal) })
