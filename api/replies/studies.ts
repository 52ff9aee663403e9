import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, type Links, linksSchema } from './reply.ts'
import { reportSchema, studyDefinitionSchema, jointBoundSchema } from '../data/studySchema.ts'
import { provenanceSchema } from '../data/valueSchemas.ts'
import type { Report } from '../domain/study/definition.ts'
import { jointBase } from '../domain/study/published.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** Names the answers a reply was made from, and where they come from. */
const snapshotShape = { snapshot: z.string(), provenance: provenanceSchema }

const { staircase: staircaseSchema, timeline: timelineSchema, ...partsOfReport } = reportSchema.shape

/**
 * A study's definition with the parts of its report beside the rest: empty where it has none. A joint bound says of how many
 * municipalities it is. Its lists of steps have the plural names that lists have in this API (REST profile AME.06).
 */
export const studyReplySchema = studyDefinitionSchema
  .omit({ report: true })
  .extend({
    hasReport: z.boolean(),
    ...partsOfReport,
    staircaseSteps: staircaseSchema,
    timelineSteps: timelineSchema,
    jointBounds: z.array(jointBoundSchema.extend({ base: z.number().int() })),
    ...snapshotShape,
    links: linksSchema,
  })
  .openapi('Study')
export type StudyReply = Immutable<z.infer<typeof studyReplySchema>>

const studySummarySchema = studyDefinitionSchema
  .pick({
    id: true,
    current: true,
    title: true,
    shortTitle: true,
    description: true,
    source: true,
    period: true,
    population: true,
    defaultIndicator: true,
    suggestedComparisons: true,
  })
  .extend({ hasReport: z.boolean(), ...snapshotShape, links: linksSchema })
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
    const { id, current, title, shortTitle, description, source, period, population } = study
    const { defaultIndicator, suggestedComparisons, report } = study
    const about = { id, current, title, shortTitle, description, source, period, population }
    const hasReport = report !== undefined
    return { ...about, defaultIndicator, suggestedComparisons, hasReport, snapshot: hash, provenance, links: linksOf(id) }
  }),
  links: { self: apiAddress('studies') },
})

const noReport: Report = {
  staircase: [],
  criticalAreas: [],
  developmentAreas: [],
  fundingPaths: [],
  needs: [],
  timeline: [],
  contradictions: [],
  rubricFindings: [],
}

export function studyReply({ study, hash, provenance }: Snapshot): StudyReply {
  const { report, jointBounds, ...rest } = study
  const { staircase, timeline, ...parts } = report ?? noReport
  return {
    ...rest,
    hasReport: report !== undefined,
    ...parts,
    staircaseSteps: staircase,
    timelineSteps: timeline,
    jointBounds: jointBounds.map((bound) => ({ ...bound, base: jointBase(study, bound) })),
    snapshot: hash,
    provenance,
    links: linksOf(study.id),
  }
}
