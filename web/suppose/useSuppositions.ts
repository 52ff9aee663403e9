import { useQuery } from '@tanstack/react-query'
import { useAddress } from '../address/useAddress.ts'
import { currentStudy } from '../api/studyQuery.ts'
import { suppositionsQuery } from '../api/suppositionsQuery.ts'
import { settleSuppositions } from './changeSupposition.ts'

const nothing = { followed: [], ignored: [] }

/** What the address supposes of a municipality, as far as it can be followed, and what the API makes of it. */
export function useSuppositions(code: string) {
  const { suppositions } = useAddress().address
  const plain = useQuery(suppositionsQuery(currentStudy, code, []))
  const isOf = plain.data?.code === code
  const { followed, ignored } = plain.data === undefined ? nothing : settleSuppositions(suppositions, plain.data.questions)
  const supposed = useQuery({ ...suppositionsQuery(currentStudy, code, followed), enabled: isOf })
  const failed = [plain, supposed].find(({ isError, data }) => isError && data === undefined)
  return {
    followed,
    ignored,
    // What stands from another municipality is not this one's.
    reply: isOf && supposed.data?.code === code ? supposed.data : undefined,
    error: failed?.error ?? null,
    retry: () => {
      for (const query of [plain, supposed]) if (query.isError) void query.refetch()
    },
  }
}
