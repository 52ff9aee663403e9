import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, linksSchema, namedSchema } from './reply.ts'
import { expectedSchema, jointBoundSchema, publishedTotalSchema, statementSchema } from '../data/studySchema.ts'
import { provenanceSchema } from '../data/valueSchemas.ts'
import { reconcile, type Reconciled } from '../domain/study/reconcile.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** How the answers compare: `observed` in them, `expected` by the report, `difference` between the two; null where they can't tell. */
const comparisonSchema = namedSchema('Comparison', {
  status: z.enum(['holds', 'differs', 'unverifiable']),
  observed: z.number().nullable(),
  expected: expectedSchema.nullable(),
  difference: z.number().nullable(),
})

const compared = { comparison: comparisonSchema }

/** Everything the study publishes, each figure held against the answers. How each is measured is in the study's definition. */
export const publishedTotalsReplySchema = namedSchema('PublishedTotals', {
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
export type PublishedTotalsReply = Immutable<z.infer<typeof publishedTotalsReplySchema>>

type Comparison = PublishedTotalsReply['totals'][number]['comparison']

/** What says how an item is measured: part of the study's definition, not of this reply. */
interface Measured {
  measure?: unknown
  expected?: unknown
}

export function publishedTotalsReply({ study, answers, provenance, hash }: Snapshot): PublishedTotalsReply {
  const reconciliation = reconcile(study, answers)
  const comparisonOf = (kind: Reconciled['kind'], id: string): Comparison => {
    const found = reconciliation.find((each) => each.kind === kind && each.id === id)
    if (!found) return { status: 'unverifiable', observed: null, expected: null, difference: null }
    const { status, observed, expected, difference } = found
    return { status, observed, expected, difference }
  }
  const compared = (kind: Reconciled['kind']) => {
    return <T extends Measured & { id: string }>(item: T): Omit<T, keyof Measured> & { comparison: Comparison } => {
      const { measure, expected, ...rest } = item
      return { ...rest, comparison: comparisonOf(kind, item.id) }
    }
  }
  return {
    study: study.id,
    snapshot: hash,
    provenance: 'published',
    answersProvenance: provenance,
    totals: study.publishedTotals.map(compared('total')),
    statements: study.statements.map(compared('statement')),
    jointBounds: study.jointBounds.map(compared('bound')),
    links: { self: apiAddress('studies', study.id, 'published-totals'), study: apiAddress('studies', study.id) },
  }
}
