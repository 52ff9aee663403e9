import { queryOptions } from '@tanstack/react-query'
import type { CentresReply } from '../../api/replies/centres.ts'
import { requestJson } from './requestJson.ts'

/** All learning centres as public sources name them. */
export const centresQuery = () =>
  queryOptions({ queryKey: ['centres'], queryFn: ({ signal }) => requestJson<CentresReply>('/centres', signal) })
