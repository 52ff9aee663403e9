import { queryOptions } from '@tanstack/react-query'
import type { AnswersReply } from '../../api/replies/answers.ts'
import { requestJson } from './requestJson.ts'

/** Every municipality's answer to every question, with the code book. */
export const answersQuery = (study: string) =>
  queryOptions({
    queryKey: ['answers', study],
    queryFn: ({ signal }) => requestJson<AnswersReply>(`/studies/${study}/answers`, signal),
  })
