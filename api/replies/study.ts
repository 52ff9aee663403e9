import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { reportSchema, studyDefinitionSchema, jointBoundSchema } from '../data/studySchema.ts'
import { provenanceSchema } from '../data/valueSchemas.ts'
import { linksSchema } from './links.ts'

/** Names the answers a reply was made from, and where they come from. */
const snapshotShape = { snapshot: z.string(), provenance: provenanceSchema }

const { staircase, timeline, ...partsOfReport } = reportSchema.shape

/**
 * A study's definition with its report's parts beside the rest; all of them are empty where `hasReport` is false. A joint bound says of
 * how many municipalities it is. Its lists of steps have the plural names that lists have in this API (REST profile AME.06).
 */
export const studyReplySchema = studyDefinitionSchema
  .omit({ report: true })
  .extend({
    hasReport: z.boolean(),
    ...partsOfReport,
    staircaseSteps: staircase,
    timelineSteps: timeline,
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
