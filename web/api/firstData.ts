import type { QueryClient } from '@tanstack/react-query'

/** Puts the replies that came with the first HTML into the cache, so that the first render asks for nothing. */
export function takeFirstData(client: QueryClient, text: string | null | undefined): void {
  if (text === null || text === undefined || text.trim() === '') return
  const replies = JSON.parse(text) as readonly { queryKey: readonly unknown[]; data: unknown }[]
  for (const { queryKey, data } of replies) client.setQueryData(queryKey, data)
}
