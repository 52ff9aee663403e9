import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'

/** Addresses of this reply and its relatives, absolute paths under the API's root (MOG.02, HYP.01). */
export const linksSchema = z.record(z.string(), z.string()).openapi('Links')
export type Links = Immutable<z.infer<typeof linksSchema>>
