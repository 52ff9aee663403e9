import type { QueryValues } from '../http/resource.ts'

/** A part of a list, and the query that leads to the next; null for the last. */
interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/**
 * The part of a list that `limit` and `offset` ask for.
 *
 * @param otherwise how many without `limit`
 */
export function pageOf<T>(all: readonly T[], { limit, offset }: QueryValues, otherwise: number): Page<T> {
  const [most, from] = [Number(limit ?? otherwise), Number(offset ?? 0)]
  const end = from + most
  return { items: all.slice(from, end), next: end < all.length ? `limit=${most}&offset=${end}` : null }
}
