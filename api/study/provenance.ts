import { z } from '@hono/zod-openapi'

/** Where a figure comes from: the report's own totals, constructed example answers, or answers collected by the study's owner. */
export const provenanceSchema = z.enum(['published', 'example', 'collected'])
export type Provenance = z.infer<typeof provenanceSchema>
