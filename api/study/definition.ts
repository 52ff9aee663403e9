import { z } from '@hono/zod-openapi'
import { factIdSchema, localizedSchema, slugSchema } from './localized.ts'
import { jointBoundSchema, publishedTotalSchema, statementSchema } from './published.ts'
import { questionSchema } from './question.ts'
import { rubricSchema } from './rubric.ts'

const quoted = { facts: z.array(factIdSchema).min(1), quotation: z.string().min(1) }

/** One of the report's five critical areas (F59–F68). */
const criticalAreaSchema = z.strictObject({
  id: z.string().regex(/^K\d$/),
  title: localizedSchema,
  need: localizedSchema,
  ...quoted,
})

/** One of the report's four development areas (F69–F72); `path` is derived from the wording (D17). */
const developmentAreaSchema = z.strictObject({
  id: z.string().regex(/^U\d$/),
  title: localizedSchema,
  path: z.enum(['A', 'B']),
  ...quoted,
})

const fundingPathSchema = z.strictObject({
  id: z.enum(['A', 'B']),
  title: localizedSchema,
  fund: localizedSchema,
  timing: localizedSchema,
  tools: z.array(localizedSchema),
  ...quoted,
})

const needSchema = z.strictObject({ id: slugSchema, title: localizedSchema, ...quoted })

/** Where something is known from that is not the study's own source: shown beside it, marked, with a link. */
const externalSourceSchema = z.strictObject({ id: slugSchema, title: localizedSchema, url: z.url() })
export type ExternalSource = z.infer<typeof externalSourceSchema>

/** `from`/`to` are RFC 3339 full-dates or year-months; `alternative` is the other date the report gives for the same step (I1). */
const timelineStepSchema = z.strictObject({
  id: slugSchema,
  title: localizedSchema,
  when: localizedSchema,
  from: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .optional(),
  to: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .optional(),
  alternative: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  /** Ids of the external sources that the step is from; none: it is the study's own. */
  external: z.array(slugSchema).default([]),
  facts: z.array(factIdSchema),
})

/** A contradiction or unclarity of the source and how the program handles it (domain 1.5). */
const contradictionSchema = z.strictObject({
  id: z.string().regex(/^I\d{1,2}$/),
  observation: localizedSchema,
  handling: localizedSchema,
  facts: z.array(factIdSchema),
})

/** A step of the staircase 52 → 50 → 42 → 29 → 23 → 13. The sets are not known to be nested. */
const staircaseStepSchema = z.strictObject({
  count: z.number().int(),
  label: localizedSchema,
  caution: localizedSchema.optional(),
  external: z.array(slugSchema).default([]),
  ...quoted,
})

/** What the source alone says of how many municipalities stand somewhere on a dimension, of `base`; without numbers it says nothing. */
const reachSchema = z.strictObject({
  text: localizedSchema,
  minimum: z.number().int().nonnegative().optional(),
  maximum: z.number().int().nonnegative().optional(),
  base: z.number().int().positive().optional(),
})

/** How far the source reaches on a dimension of the rubric for the region as a whole: at level 0, above it, and what else it says (domain 3.4). */
const rubricFindingSchema = z.strictObject({
  dimension: slugSchema,
  levelZero: reachSchema,
  aboveZero: reachSchema,
  remark: localizedSchema,
  facts: z.array(factIdSchema).min(1),
})

/** A study as data: everything the program knows of it except the municipalities' answers. */
export const studyDefinitionSchema = z.strictObject({
  id: slugSchema,
  title: localizedSchema,
  shortTitle: localizedSchema,
  description: localizedSchema,
  source: z.strictObject({
    title: z.string(),
    author: z.string(),
    date: z.iso.date(),
    publisher: localizedSchema,
    citation: localizedSchema,
  }),
  externalSources: z.array(externalSourceSchema).default([]),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  population: z.strictObject({ count: z.number().int().positive(), label: localizedSchema, fact: factIdSchema }),
  participationQuestion: slugSchema,
  defaultIndicator: slugSchema,
  groups: z.array(z.strictObject({ id: slugSchema, title: localizedSchema })).min(1),
  questions: z.array(questionSchema).min(1),
  rubric: rubricSchema,
  publishedTotals: z.array(publishedTotalSchema),
  statements: z.array(statementSchema),
  jointBounds: z.array(jointBoundSchema),
  staircase: z.array(staircaseStepSchema),
  criticalAreas: z.array(criticalAreaSchema),
  developmentAreas: z.array(developmentAreaSchema),
  fundingPaths: z.array(fundingPathSchema),
  needs: z.array(needSchema),
  timeline: z.array(timelineStepSchema),
  contradictions: z.array(contradictionSchema),
  rubricFindings: z.array(rubricFindingSchema).default([]),
})
export type StudyDefinition = z.infer<typeof studyDefinitionSchema>
