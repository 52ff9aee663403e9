import { queryOptions } from '@tanstack/react-query'
import type { StudiesReply } from '../../api/replies/studies.ts'
import { requestJson } from './requestJson.ts'

/** The studies in brief: title, source, period, and which answers are in force. */
export const studiesQuery = () =>
  queryOptions({
    queryKey: ['studies'],
    queryFn: ({ signal }) => requestJson<StudiesReply>('/studies', signal),
  })
