import { z } from '@hono/zod-openapi'
import { mostCompared } from '../domain/address/address.ts'
import type { Rule } from '../domain/study/condition.ts'
import { timelineKinds, unclearKinds, type Report, type StudyDefinition } from '../domain/study/definition.ts'
import { origins } from '../domain/study/published.ts'
import { slugSchema, factIdSchema, localizedSchema } from './valueSchemas.ts'

export const conditionSchema = z.strictObject({ question: slugSchema, options: z.array(slugSchema).min(1) })

const quantityRuleSchema = z.strictObject({
  question: slugSchema,
  atLeast: z.number().optional(),
  below: z.number().optional(),
})

const ruleSchema: z.ZodType<Rule> = z
  .lazy(() =>
    z.union([
      conditionSchema,
      quantityRuleSchema,
      z.strictObject({ allRules: z.array(ruleSchema).min(1) }),
      z.strictObject({ anyRules: z.array(ruleSchema).min(1) }),
    ]),
  )
  .openapi('Rule')

const optionSchema = z.strictObject({ id: slugSchema, label: localizedSchema, says: localizedSchema.optional() })

const quantityClassSchema = optionSchema.extend({ from: z.number(), below: z.number().optional() })

const questionSchema = z.strictObject({
  id: slugSchema,
  variable: z.string().regex(/^[VWPX]\d{2}$/),
  group: slugSchema,
  indicator: z.boolean(),
  supplementary: z.boolean().default(false),
  reconstructed: z.boolean().default(false),
  kind: z.enum(['yes-no', 'single', 'ordinal', 'multiple', 'quantity']),
  palette: z.enum(['binary', 'ordinal', 'nominal', 'tiers']),
  title: localizedSchema,
  listTitle: localizedSchema.optional(),
  wording: localizedSchema,
  note: localizedSchema.optional(),
  base: z.enum(['population', 'respondents']),
  baseLabel: localizedSchema.optional(),
  filter: conditionSchema.optional(),
  notApplicableWhen: conditionSchema.optional(),
  options: z.array(optionSchema).default([]),
  classes: z.array(quantityClassSchema).default([]),
  unit: localizedSchema.optional(),
  unitOne: localizedSchema.optional(),
  facts: z.array(factIdSchema).min(1),
})

export const measureSchema = z.union([
  z.strictObject({ conditions: z.array(z.union([conditionSchema, quantityRuleSchema])).min(1) }),
  z.strictObject({ sum: slugSchema }),
  z.strictObject({ minimum: slugSchema }),
  z.strictObject({ maximum: slugSchema }),
])

export const expectedSchema = z.strictObject({ minimum: z.number(), maximum: z.number() })

const originSchema = z.enum(origins).default('published')

const quoted = { facts: z.array(factIdSchema).min(1), quotation: z.string().min(1) }

/** What can be held against the answers, where it can. */
const measurable = { measure: measureSchema.optional(), expected: expectedSchema.optional() }

export const publishedTotalSchema = z.strictObject({
  id: slugSchema,
  question: slugSchema.optional(),
  class: slugSchema.optional(),
  label: localizedSchema,
  says: localizedSchema.optional(),
  figure: z.number(),
  unit: localizedSchema.optional(),
  base: z
    .strictObject({
      count: z.number().int().positive(),
      label: localizedSchema,
      of: z.union([z.enum(['population', 'respondents']), conditionSchema]).optional(),
    })
    .optional(),
  origin: originSchema,
  ...measurable,
  externalSources: z.array(slugSchema).optional(),
  ...quoted,
  quotation: quoted.quotation.optional(),
})

export const statementSchema = z.strictObject({
  id: slugSchema,
  question: slugSchema.optional(),
  text: localizedSchema,
  reading: localizedSchema.optional(),
  origin: originSchema,
  ...measurable,
  ...quoted,
})

export const jointBoundSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  assumes: localizedSchema.optional(),
  measure: measureSchema,
  expected: expectedSchema,
})

const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

export const anchorOriginSchema = z.enum(['report', 'ours'])

const anchorSchema = z.strictObject({
  level: levelSchema,
  text: localizedSchema,
  origin: anchorOriginSchema,
  facts: z.array(factIdSchema),
  when: ruleSchema,
})

const dimensionSchema = z.strictObject({
  id: slugSchema,
  short: z.string(),
  title: localizedSchema,
  listTitle: localizedSchema,
  criticalArea: z.string().optional(),
  developmentAreas: z.array(z.string()).default([]),
  facts: z.array(factIdSchema),
  leftOut: localizedSchema.optional(),
  anchors: z.array(anchorSchema).length(4),
})

const rubricSchema = z.strictObject({
  version: z.string(),
  validated: z.boolean(),
  group: slugSchema,
  levels: z.array(z.strictObject({ level: levelSchema, label: localizedSchema })).length(4),
  overall: z.strictObject({
    id: slugSchema,
    title: localizedSchema,
    listTitle: localizedSchema,
    method: localizedSchema,
    minimumKnown: z.number().int().min(1),
  }),
  method: localizedSchema,
  note: localizedSchema,
  dimensions: z.array(dimensionSchema).min(1),
})

/** What a report's parts are called by: `A`, `K3`, `I12`. */
const labelSchema = z.string().regex(/^[A-Z]\d{0,2}$/, 'a capital letter and at most two digits')

const part = { id: labelSchema, title: localizedSchema }

const criticalAreaSchema = z.strictObject({ ...part, need: localizedSchema, ...quoted })

const developmentAreaSchema = z.strictObject({ ...part, path: labelSchema, ...quoted })

const fundingPathSchema = z.strictObject({
  ...part,
  fund: localizedSchema,
  timing: localizedSchema,
  tools: z.array(localizedSchema),
  ...quoted,
})

const needSchema = z.strictObject({ id: slugSchema, title: localizedSchema, ...quoted })

const externalSourceSchema = z.strictObject({ id: slugSchema, title: localizedSchema, url: z.url() })

const monthOrDay = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/)

const timelineStepSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(timelineKinds),
  title: localizedSchema,
  when: localizedSchema,
  from: monthOrDay.optional(),
  to: monthOrDay.optional(),
  alternative: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  externalSources: z.array(slugSchema).default([]),
  facts: z.array(factIdSchema),
})

const contradictionSchema = z.strictObject({
  id: labelSchema,
  kind: z.enum(unclearKinds),
  observation: localizedSchema,
  handling: localizedSchema,
  facts: z.array(factIdSchema),
})

const staircaseStepSchema = z.strictObject({
  count: z.number().int(),
  label: localizedSchema,
  origin: originSchema,
  caution: localizedSchema.optional(),
  externalSources: z.array(slugSchema).default([]),
  externalText: localizedSchema.optional(),
  ...quoted,
})

const reachSchema = z.strictObject({
  text: localizedSchema,
  minimum: z.number().int().nonnegative().optional(),
  maximum: z.number().int().nonnegative().optional(),
  base: z.number().int().positive().optional(),
})

const rubricFindingSchema = z.strictObject({
  dimension: slugSchema,
  levelZero: reachSchema,
  aboveZero: reachSchema,
  remark: localizedSchema,
  facts: z.array(factIdSchema).min(1),
})

/** The parts of a study's report, as the page about it shows them. */
export const reportSchema = z.strictObject({
  readFrom: localizedSchema.optional(),
  summaryTotals: z.array(z.array(slugSchema).min(1)).optional(),
  staircaseNote: localizedSchema.optional(),
  staircase: z.array(staircaseStepSchema),
  criticalAreas: z.array(criticalAreaSchema),
  developmentAreas: z.array(developmentAreaSchema),
  pathNote: z.strictObject({ text: localizedSchema, facts: z.array(factIdSchema) }).optional(),
  fundingPaths: z.array(fundingPathSchema),
  needs: z.array(needSchema),
  timeline: z.array(timelineStepSchema),
  contradictions: z.array(contradictionSchema),
  rubricFindings: z.array(rubricFindingSchema).default([]),
}) satisfies z.ZodType<Report>

/** study.yaml as it may be written; what each part means is told at the type. */
export const studyDefinitionSchema = z.strictObject({
  id: slugSchema,
  current: z.boolean().default(false),
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
  crossedIndicators: z.tuple([slugSchema, slugSchema]).optional(),
  openingFigures: z.array(z.tuple([slugSchema, slugSchema.optional()])).default([]),
  suggestedComparisons: z.array(z.array(z.string()).min(2).max(mostCompared)).default([]),
  groups: z.array(z.strictObject({ id: slugSchema, title: localizedSchema, note: localizedSchema.optional() })).min(1),
  questions: z.array(questionSchema).min(1),
  rubric: rubricSchema,
  publishedTotals: z.array(publishedTotalSchema),
  statements: z.array(statementSchema),
  jointBounds: z.array(jointBoundSchema),
  readingNotes: z.array(localizedSchema).default([]),
  report: reportSchema.optional(),
}) satisfies z.ZodType<StudyDefinition>
