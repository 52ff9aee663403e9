import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, type Links, linksSchema } from './reply.ts'
import { studyDefinitionSchema, jointBoundSchema } from '../data/studySchema.ts'
import { provenanceSchema } from '../data/valueSchemas.ts'
import { jointBase } from '../domain/study/publishedMargin.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** Names the answers a reply was made from, and where they come from. */
const snapshotShape = { snapshot: z.string(), provenance: provenanceSchema }

/** A study's definition. A joint bound says of how many municipalities it is. Its lists of steps have the plural names that lists have in this API (REST profile AME.06). */
export const studyReplySchema = studyDefinitionSchema
  .omit({ staircase: true, timeline: true })
  .extend({
    staircaseSteps: studyDefinitionSchema.shape.staircase,
    timelineSteps: studyDefinitionSchema.shape.timeline,
    jointBounds: z.array(jointBoundSchema.extend({ base: z.number().int() })),
    ...snapshotShape,
    links: linksSchema,
  })
  .openapi('Study')
export type StudyReply = Immutable<z.infer<typeof studyReplySchema>>

const studySummarySchema = studyDefinitionSchema
  .pick({
    id: true,
    title: true,
    shortTitle: true,
    description: true,
    source: true,
    period: true,
    population: true,
    defaultIndicator: true,
  })
  .extend({ ...snapshotShape, links: linksSchema })
  .openapi('StudySummary')

export const studiesReplySchema = z.object({ studies: z.array(studySummarySchema), links: linksSchema }).openapi('Studies')
export type StudiesReply = Immutable<z.infer<typeof studiesReplySchema>>

const linksOf = (study: string): Links => ({
  self: apiAddress('studies', study),
  collection: apiAddress('studies'),
  publishedTotals: apiAddress('studies', study, 'published-totals'),
  facts: apiAddress('studies', study, 'facts'),
  indicators: apiAddress('studies', study, 'indicators'),
  municipalities: apiAddress('studies', study, 'municipalities'),
  comparisons: apiAddress('studies', study, 'comparisons'),
  crosstabs: apiAddress('studies', study, 'crosstabs'),
  conditions: apiAddress('studies', study, 'conditions'),
  selections: apiAddress('studies', study, 'selections'),
  answers: apiAddress('studies', study, 'answers'),
  variables: apiAddress('studies', study, 'variables'),
})

/** All studies, in the order of their folders. */
export const studiesReply = (snapshots: ReadonlyMap<string, Snapshot>): StudiesReply => ({
  studies: [...snapshots.values()].map(({ study, hash, provenance }) => {
    const { id, title, shortTitle, description, source, period, population, defaultIndicator } = study
    const about = { id, title, shortTitle, description, source, period, population, defaultIndicator }
    return { ...about, snapshot: hash, provenance, links: linksOf(id) }
  }),
  links: { self: apiAddress('studies') },
})

export function studyReply({ study, hash, provenance }: Snapshot): StudyReply {
  const { staircase, timeline, jointBounds, ...rest } = study
  return {
    ...rest,
    staircaseSteps: staircase,
    timelineSteps: timeline,
    jointBounds: jointBounds.map((bound) => ({ ...bound, base: jointBase(study, bound) })),
    snapshot: hash,
    provenance,
    links: linksOf(study.id),
  }
}
