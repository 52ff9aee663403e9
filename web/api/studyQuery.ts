import { queryOptions } from '@tanstack/react-query'
import type { StudyReply } from '../../api/replies/studies.ts'
import { requestJson } from './requestJson.ts'

/** The study's definition: questions, rubric, source. */
export const studyQuery = (study: string) =>
  queryOptions({
    queryKey: ['study', study],
    queryFn: ({ signal }) => requestJson<StudyReply>(`/studies/${study}`, signal),
  })
