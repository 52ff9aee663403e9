import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { SuppositionsReply } from '../../api/replies/suppositions.ts'
import type { Supposition } from '../../api/domain/address/address.ts'
import { requestJson } from './requestJson.ts'

/** A municipality's maturity now and with other answers. While the next are reckoned the former stand. */
export function suppositionsQuery(study: string, code: string, suppositions: readonly Supposition[]) {
  const query = suppositions.map(({ question, options }) => `${question}=${options.join(',')}`).join('&')
  return queryOptions({
    queryKey: ['suppositions', study, code, query],
    queryFn: ({ signal }) =>
      requestJson<SuppositionsReply>(
        `/studies/${study}/municipalities/${code}/suppositions${query === '' ? '' : `?${query}`}`,
        signal,
      ),
    placeholderData: keepPreviousData,
  })
}
