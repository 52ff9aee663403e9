import { z } from '@hono/zod-openapi'
import { factIdSchema, localizedSchema, slugSchema } from './localized.ts'
import { conditionSchema, quantityRuleSchema } from './rule.ts'

/** A figure that can be read off a table of answers: a count of municipalities for which all conditions hold, or a sum or extreme of a quantity. */
export const measureSchema = z.union([
  z.strictObject({ count: z.array(z.union([conditionSchema, quantityRuleSchema])).min(1) }),
  z.strictObject({ sum: slugSchema }),
  z.strictObject({ minimum: slugSchema }),
  z.strictObject({ maximum: slugSchema }),
])
export type Measure = z.infer<typeof measureSchema>

/** Closed interval; `minimum` = `maximum` for an exact figure. */
export const expectedSchema = z.strictObject({ minimum: z.number(), maximum: z.number() })
export type Expected = z.infer<typeof expectedSchema>

const quotedSchema = { facts: z.array(factIdSchema).min(1), quotation: z.string().min(1) }

/**
 * A total of the report. `derived` marks a figure computed from published ones (D01–D18) rather than stated. `unit` is given where
 * the figure does not count municipalities. Without `measure` it can't be checked against answers; `expected` is given where the
 * measure reaches less than the figure says, so that answers are held to an interval instead of to the figure.
 */
export const publishedTotalSchema = z.strictObject({
  id: slugSchema,
  question: slugSchema.optional(),
  class: slugSchema.optional(),
  label: localizedSchema,
  figure: z.number(),
  unit: localizedSchema.optional(),
  base: z.strictObject({ count: z.number().int().positive(), label: localizedSchema }).optional(),
  derived: z.boolean().default(false),
  measure: measureSchema.optional(),
  expected: expectedSchema.optional(),
  /** Ids of external sources that bear the figure out. */
  external: z.array(slugSchema).optional(),
  ...quotedSchema,
})
export type PublishedTotal = z.infer<typeof publishedTotalSchema>

/** A statement of the report without a number, or one that we have `derived` from its figures. Where arithmetic gives it a range, `measure` and `expected` say which, and `reading` how it was read. */
export const statementSchema = z.strictObject({
  id: slugSchema,
  question: slugSchema.optional(),
  text: localizedSchema,
  reading: localizedSchema.optional(),
  derived: z.boolean().default(false),
  measure: measureSchema.optional(),
  expected: expectedSchema.optional(),
  ...quotedSchema,
})
export type Statement = z.infer<typeof statementSchema>

/** What the margins allow for two conditions at once (domain 1.3). */
export const jointBoundSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  measure: measureSchema,
  expected: expectedSchema,
})
export type JointBound = z.infer<typeof jointBoundSchema>
