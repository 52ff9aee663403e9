import { z } from '@hono/zod-openapi'
import { localizedSchema } from '../study/localized.ts'
import { missingReasonSchema } from '../study/missing.ts'
import { provenanceSchema } from '../study/provenance.ts'
import { placeSchema } from './centre.ts'
import { indicatorKindSchema, indicatorValueSchema } from './indicator.ts'
import { linksSchema } from './links.ts'

const optionSchema = z.object({ id: z.string(), label: localizedSchema }).openapi('SupposableOption')
const saidSchema = z
  .object({ answer: indicatorValueSchema.omit({ code: true }), label: localizedSchema })
  .openapi('SupposedAnswer')

/**
 * A question that feeds the rubric: what can be supposed of it (several `options` where it takes several answers, or one of the
 * `alternatives` alone), what was answered, what is supposed (the same unless changed), whether it is then put to the
 * municipality, and if not, what answer to which question it waits for.
 */
const supposableQuestionSchema = z
  .object({
    question: z.string(),
    kind: indicatorKindSchema,
    title: localizedSchema,
    wording: localizedSchema,
    supplementary: z.boolean(),
    dimensions: z.array(z.string()),
    options: z.array(optionSchema),
    alternatives: z.array(optionSchema),
    answered: saidSchema,
    supposed: saidSchema,
    changed: z.boolean(),
    asked: z.boolean(),
    askedIf: z.object({ question: z.string(), title: localizedSchema, options: z.array(optionSchema) }).nullable(),
  })
  .openapi('SupposableQuestion')
export type SupposableQuestion = z.infer<typeof supposableQuestionSchema>

const outcomeLevel = { level: z.number().int().nullable(), label: localizedSchema, missing: missingReasonSchema.nullable() }

/** Broker maturity as the rubric derives it, from what was answered or from what is supposed. */
const outcomeSchema = z
  .object({
    dimensions: z.array(z.object({ id: z.string(), short: z.string(), title: localizedSchema, ...outcomeLevel })),
    overall: z.object({ id: z.string(), title: localizedSchema, ...outcomeLevel }),
    coverage: z.object({ known: z.number().int(), of: z.number().int() }),
    span: z.object({ low: z.number().int(), high: z.number().int() }),
  })
  .openapi('MaturityOutcome')
export type MaturityOutcome = z.infer<typeof outcomeSchema>

const changeSchema = z
  .object({ question: z.string(), title: localizedSchema, options: z.array(optionSchema) })
  .openapi('SupposedChange')

/** What would lift a dimension, from what is supposed, to the next level (to 1 from an unknown one): each way the fewest answers that do. */
const liftSchema = z
  .object({
    dimension: z.string(),
    level: z.number().int(),
    label: localizedSchema,
    demand: localizedSchema,
    ways: z.array(z.object({ changes: z.array(changeSchema) })),
  })
  .openapi('MaturityLift')
export type MaturityLift = z.infer<typeof liftSchema>

/** A municipality's broker maturity now and as it would be with other answers. Hypothetical: nothing of it is stored. */
export const suppositionsReplySchema = placeSchema
  .extend({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    hypothetical: z.boolean(),
    note: localizedSchema,
    rubric: z.object({ version: z.string(), validated: z.boolean() }),
    questions: z.array(supposableQuestionSchema),
    now: outcomeSchema,
    supposed: outcomeSchema,
    lifts: z.array(liftSchema),
    links: linksSchema,
  })
  .openapi('Suppositions')
export type SuppositionsReply = z.infer<typeof suppositionsReplySchema>
