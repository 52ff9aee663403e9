import { queryOptions } from '@tanstack/react-query'
import type { ProfileReply } from '../../api/replies/profile.ts'
import { requestJson } from './requestJson.ts'

/** A municipality's profile: answers, broker maturity, neighbours, learning centres. */
export const profileQuery = (study: string, code: string) =>
  queryOptions({
    queryKey: ['profile', study, code],
    queryFn: ({ signal }) => requestJson<ProfileReply>(`/studies/${study}/municipalities/${code}`, signal),
  })
