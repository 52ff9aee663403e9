import { queryOptions } from '@tanstack/react-query'
import type { CentreReply } from '../../api/replies/centres.ts'
import { requestJson } from './requestJson.ts'

/** One learning centre. */
export const centreQuery = (id: string) =>
  queryOptions({ queryKey: ['centre', id], queryFn: ({ signal }) => requestJson<CentreReply>(`/centres/${id}`, signal) })
