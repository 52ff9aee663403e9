import { z } from '@hono/zod-openapi'
import { provenanceSchema } from '../data/valueSchemas.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** A value that is read and never changed, all the way down: what a reply is made of is shared with the snapshot. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** Addresses of this reply and its relatives, absolute paths under the API's root (MOG.02, HYP.01). */
export const linksSchema = z.record(z.string(), z.string()).openapi('Links')
export type Links = Immutable<z.infer<typeof linksSchema>>

/** Where the API's resources live. The OpenAPI document's paths are relative to it (REST profile UFN.01, VER.05). */
export const apiRoot = '/api/v1'

/** The address of a resource. Links are such: absolute paths under the server's root. */
export const apiAddress = (...segments: readonly string[]): string => [apiRoot, ...segments.map(encodeURIComponent)].join('/')

/** The address of something of a study: `studyAddress(study)('indicators')`. */
export const studyAddress =
  ({ id }: { readonly id: string }) =>
  (...segments: readonly string[]): string =>
    apiAddress('studies', id, ...segments)

/** An address with a query of the parts that say something. */
export function withQuery(address: string, parts: readonly (string | null)[]): string {
  const query = parts.filter(Boolean).join('&')
  return query === '' ? address : `${address}?${query}`
}

/** What a reply was made from. */
export const sourceShape = { study: z.string(), snapshot: z.string(), provenance: provenanceSchema }

/** A schema with a name of its own in the documentation. */
export const namedSchema = <Shape extends z.ZodRawShape>(name: string, shape: Shape) => z.object(shape).openapi(name)

/** The schema of a reply that says what it was made from, and where its relatives are. */
export const sourcedSchema = <Shape extends z.ZodRawShape>(name: string, shape: Shape) =>
  namedSchema(name, { ...sourceShape, ...shape, links: linksSchema })

export const sourceOf = ({ study, hash, provenance }: Snapshot) => ({ study: study.id, snapshot: hash, provenance })

/** How many of a list a reply gives where nothing else is asked for. */
export const defaultLimit = 20

/** Which part of a list is asked for: how many of it, after how many others; whole numbers, as a query has them. */
export interface Part {
  readonly limit?: string | undefined
  readonly offset?: string | undefined
}

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
export function pageOf<T>(all: readonly T[], { limit, offset }: Part, otherwise: number): Page<T> {
  const [most, from] = [Number(limit ?? otherwise), Number(offset ?? 0)]
  const end = from + most
  return { items: all.slice(from, end), next: end < all.length ? `limit=${most}&offset=${end}` : null }
}
