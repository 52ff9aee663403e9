import type { z } from '@hono/zod-openapi'
import type { Localized } from '../domain/study/localized.ts'
import type { ProblemSlug } from './problemTypes.ts'
import type { PathParameter } from './resource.ts'

/** Something a caller does, or reads that changes by itself: what is not a resource that is made once and kept. */
export interface Action {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Key in the OpenAPI document, under the API's root. */
  readonly path: string
  readonly operationId: string
  readonly summary: Localized
  readonly description: Localized
  readonly params: Readonly<Record<string, PathParameter & { readonly pattern: string }>>
  /** Whether the key of what it acts on is sent along (Authorization: Bearer). */
  readonly needsKey: boolean
  readonly body?: { readonly schema: z.ZodType; readonly example: unknown }
  readonly reply: {
    readonly status: 200 | 201 | 204
    readonly content?: { readonly mediaType: string; readonly schema: z.ZodType; readonly example: unknown }
  }
  /** Errors of its own, besides those that all have. */
  readonly problems: readonly ProblemSlug[]
}
