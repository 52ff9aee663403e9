import { QueryClient } from '@tanstack/react-query'
import { Unreachable } from './failure.ts'

/**
 * The cache of the API's replies. A reply is good for five minutes. The browser's word on being offline is not trusted:
 * every question is asked, and one that got no answer is asked once more before that is shown.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        gcTime: Infinity,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && error instanceof Unreachable,
        retryDelay: 400,
      },
    },
  })
