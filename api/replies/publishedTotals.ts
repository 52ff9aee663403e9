import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { expectedSchema, jointBoundSchema, publishedTotalSchema, statementSchema } from '../data/studySchema.ts'
import { provenanceSchema } from '../data/valueSchemas.ts'
import { linksSchema } from './links.ts'

/** How the answers compare: `observed` in them, `expected` by the report, `difference` between the two; null where they can't tell. */
const comparisonSchema = z
  .object({
    status: z.enum(['holds', 'differs', 'unverifiable']),
    observed: z.number().nullable(),
    expected: expectedSchema.nullable(),
    difference: z.number().nullable(),
  })
  .openapi('Comparison')

const compared = { comparison: comparisonSchema }

/** Everything the study publishes, each figure held against the answers. How each is measured is in the study's definition. */
export const publishedTotalsReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    /** Of the totals and statements themselves. */
    provenance: provenanceSchema,
    /** Of the answers they are held against. */
    answersProvenance: provenanceSchema,
    totals: z.array(publishedTotalSchema.omit({ measure: true, expected: true }).extend(compared).openapi('PublishedTotal')),
    statements: z.array(statementSchema.omit({ measure: true, expected: true }).extend(compared).openapi('Statement')),
    jointBounds: z.array(jointBoundSchema.omit({ measure: true, expected: true }).extend(compared).openapi('JointBound')),
    links: linksSchema,
  })
  .openapi('PublishedTotals')
export type PublishedTotalsReply = Immutable<z.infer<typeof publishedTotalsReplySchema>>
