import { QueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { Missing } from '../../api/domain/address/missing.ts'
import { requestAddress, Unreachable } from './requestJson.ts'

/** What the page that came was drawn with. */
export interface PageData {
  /** Path and query that it was drawn for: of the address in the browser what means something, and exists. */
  readonly address: string
  readonly replies: readonly { readonly queryKey: readonly unknown[]; readonly address: string; readonly data: unknown }[]
  /** Files of the program. */
  readonly parts: readonly string[]
  /** Groups of texts. */
  readonly texts: readonly string[]
  readonly missing?: Missing | null
}

/** Reads what came within the page; null where the server did not draw it. */
export function readPageData(element: HTMLElement | null): PageData | null {
  const text = element?.textContent.trim() ?? ''
  return text === '' ? null : (JSON.parse(text) as PageData)
}

/** Puts the replies that the page was drawn with into the cache. Those that are not within the page are fetched; fails where they can't be. */
export async function takeReplies(client: QueryClient, { replies }: PageData): Promise<void> {
  const { signal } = new AbortController()
  const take = async ({ queryKey, address, data }: PageData['replies'][number]): Promise<void> =>
    void client.setQueryData(queryKey, data ?? (await requestAddress(address, signal)))
  await Promise.all(replies.map(take))
}

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

type Asked = Pick<UseQueryResult, 'isError' | 'error' | 'refetch'>

/** What went wrong with what was asked, if anything did, and how to ask that again. */
export function failureOf(queries: readonly Asked[]): { readonly error: Error | null; readonly retry: () => void } {
  const failed = queries.filter(({ isError }) => isError)
  return {
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch()
    },
  }
}
