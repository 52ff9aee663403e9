import type { z } from '@hono/zod-openapi'
import type { Localized } from '../domain/study/localized.ts'
import type { ProblemSlug } from './problemTypes.ts'
import type { DescribedParameter, PathParameter } from './resource.ts'

/** A form in which something is sent or answered. */
export interface Form {
  readonly mediaType: string
  readonly schema: z.ZodType
  readonly example: unknown
  /** What it is, where there are others to choose from. */
  readonly description?: Localized
}

/** Something a caller does, reads that changes by itself, or looks at: what is not a resource of the API's that is made once and kept. */
export interface Action {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Key in the OpenAPI document, under the API's root, or the server's where it stands beside the API. */
  readonly path: string
  readonly isBeside?: boolean
  readonly operationId: string
  readonly summary: Localized
  readonly description: Localized
  readonly params: Readonly<Record<string, PathParameter & { readonly pattern: string }>>
  readonly query?: Readonly<Record<string, DescribedParameter>>
  /** Whether the key of what it acts on is sent along (Authorization: Bearer). */
  readonly needsKey: boolean
  readonly body?: Omit<Form, 'mediaType'>
  readonly reply: {
    readonly status: 200 | 201 | 204
    readonly forms: readonly Form[]
    /** Whether callers may keep it, ask whether it has changed, and ask for a part of it. */
    readonly isKept?: boolean
  }
  /** Errors of its own, besides those that all have. */
  readonly problems: readonly ProblemSlug[]
}
