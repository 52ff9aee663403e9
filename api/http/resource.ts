import type { z } from '@hono/zod-openapi'
import type { Localized } from '../domain/study/localized.ts'
import type { Deps } from './deps.ts'
import type { ProblemSlug } from './problemTypes.ts'

/** A parameter of a path. Values are checked where they are looked up: an unknown one is a 404 that names those there are. */
export interface PathParameter {
  readonly description: Localized
  /** For the documentation: one that there is. */
  readonly example: (deps: Deps) => string
}

interface ValueParameter {
  readonly description: Localized
  readonly example: string
}

/** A parameter of the query that takes one of certain values. A value that is not allowed is a 400 that names those that are. */
export interface ChoiceParameter extends Omit<ValueParameter, 'example'> {
  /** One of those allowed unless given. */
  readonly example?: string
  readonly allowed: (deps: Deps) => readonly string[]
  /** Whether what is allowed differs with what the path names: the documentation then only shows how it is written. */
  readonly isOfPath?: boolean
  /** Several values with commas between, each of them once and at most this many. One alone unless given. */
  readonly atMost?: number
  /** The error for another value; "invalid-query-parameter" unless given. */
  readonly problem?: ProblemSlug
}

/** A parameter of the query that takes a whole number. Without a default its absence means something else, which the description says. */
interface NumberParameter extends ValueParameter {
  readonly minimum: number
  readonly maximum: number
  readonly default?: number
}

/** A parameter of the query that takes a day, as RFC 3339 has it (REST profile DOT.02). */
interface DayParameter extends ValueParameter {
  readonly format: 'date'
}

/** A parameter of the query that takes a part of the world: west, south, east and north in degrees. */
interface BoxParameter extends ValueParameter {
  readonly format: 'bbox'
}

/**
 * A parameter of the query that takes lists of values, each of one of certain names: `a:x,y~b:z`. "" is none. Each name was once a
 * parameter of its own, with its list as value: so it still is until the next version, though the documentation no longer says so.
 */
export interface ListsParameter extends ValueParameter {
  readonly lists: Readonly<Record<string, ChoiceParameter>>
}

/** A parameter of the query that takes an address, which its route reads; without one there is nothing to answer. */
export interface AddressParameter extends ValueParameter {
  readonly format: 'uri'
}

/** A parameter of the query that is read here; always optional (REST profile FNS.05). */
export type QueryParameter = ChoiceParameter | NumberParameter | DayParameter | BoxParameter | ListsParameter
export type DescribedParameter = QueryParameter | AddressParameter
export type QueryParameters<Q extends string = string> = Readonly<Record<Q, QueryParameter>>

/** Values of a request's parameters. */
export type PathValues<P extends string = string> = Readonly<Record<P, string>>
export type QueryValues<Q extends string = string> = Readonly<Partial<Record<Q, string>>>

/** A format besides JSON that the resource is sent in. */
export interface Format {
  /** Value of `?format=`. */
  readonly id: string
  readonly mediaType: string
  readonly description: Localized
  readonly schema: z.ZodType
  /** For the documentation: a reply as a value, or the beginning of one. */
  readonly example: (deps: Deps, params: PathValues) => unknown
  /** Name of the file a browser saves it as. */
  readonly fileName: (deps: Deps, params: PathValues, query: QueryValues) => string
  make(deps: Deps, params: PathValues, query: QueryValues): string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
}

/** Something the API answers questions about: how it is documented, what it may be asked and how it answers. */
export interface Resource {
  /** Key in the OpenAPI document, under the API's root: "/studies/{study}". */
  readonly path: string
  readonly operationId: string
  readonly summary: Localized
  readonly description: Localized
  readonly params: Readonly<Record<string, PathParameter>>
  readonly query: (deps: Deps, params: PathValues) => QueryParameters
  readonly schema: z.ZodType
  /** A whole reply to show in the documentation, where shortening the real one would break it. */
  readonly example?: unknown
  /** Errors of its own, besides those every resource has. */
  readonly problems: readonly ProblemSlug[]
  readonly formats: readonly Format[]
  /** Addresses of resources that belong with it, by relation (RFC 8288). */
  readonly related: (params: PathValues, query: QueryValues) => Readonly<Record<string, string>>
  /** What the reply is made from: opens the entity tag. */
  readonly version: (deps: Deps, params: PathValues) => string | undefined
  readonly cacheControl: (query: QueryValues) => string
  /** Brotli's, 0–11. Five unless given: someone waits for the first reply, and eleven takes fifty times as long for a tenth less. */
  readonly quality: number
  answer(deps: Deps, params: PathValues, query: QueryValues): unknown
}
