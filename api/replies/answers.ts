import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { localizedSchema, missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { placeSchema } from './centre.ts'
import { linksSchema } from './links.ts'

/** A value a variable can take, or a reason why it has none ("!no-answer"), and what it means. */
const codeSchema = z.object({ code: z.string(), label: localizedSchema }).openapi('Code')

/** A column of the table: a question, a level derived by the rubric, or what is known of the municipality. */
const variableSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['register', 'yes-no', 'single', 'ordinal', 'multiple', 'quantity', 'level']),
    title: localizedSchema,
    wording: localizedSchema,
    unit: localizedSchema.nullable(),
    derived: z.boolean(),
    supplementary: z.boolean(),
    /** Whether the wording is ours, since the source gives none. */
    reconstructed: z.boolean(),
    codes: z.array(codeSchema),
    facts: z.array(z.string()),
  })
  .openapi('Variable')
export type Variable = Immutable<z.infer<typeof variableSchema>>

/** Where a table comes from; goes with it in every format. */
const originSchema = z
  .object({
    study: z.string(),
    title: localizedSchema,
    snapshot: z.string(),
    provenance: provenanceSchema,
    provenanceLabel: localizedSchema,
    note: localizedSchema,
    citation: localizedSchema,
    rubric: localizedSchema,
  })
  .openapi('Origin')
export type Origin = Immutable<z.infer<typeof originSchema>>

/** What a municipality answered to one question, or why there is no answer. */
const cellSchema = z
  .object({ value: z.union([z.string(), z.array(z.string()), z.number()]).nullable(), missing: missingReasonSchema.nullable() })
  .openapi('Cell')
export type Cell = Immutable<z.infer<typeof cellSchema>>

const answerRowSchema = placeSchema
  .extend({ provenance: provenanceSchema, answers: z.record(z.string(), cellSchema) })
  .openapi('AnswerRow')

/**
 * A condition that all rows of a table fulfil: the value of the indicator lies in one of the classes. `alone`: municipalities that
 * fulfil it by itself; `remaining`: it and all before it; `unknown`: without a value.
 */
const scopeConditionSchema = z
  .object({
    indicator: z.string(),
    title: localizedSchema,
    classes: z.array(z.object({ id: z.string(), label: localizedSchema })),
    alone: z.number().int(),
    remaining: z.number().int(),
    unknown: z.number().int(),
  })
  .openapi('AnswersCondition')

/**
 * Which municipalities the rows are: `count` of `municipalities`, of one county or all, fulfilling every condition. `matching`: those
 * of all counties that do; `base`: those with a value in each of the conditions' indicators; `emptiedBy`: indicator of the condition
 * after which none was left. `label` says it in words.
 */
const scopeSchema = z
  .object({
    county: z.object({ code: z.string(), name: z.string() }).nullable(),
    conditions: z.array(scopeConditionSchema),
    count: z.number().int(),
    matching: z.number().int(),
    base: z.number().int(),
    municipalities: z.number().int(),
    emptiedBy: z.string().nullable(),
    label: localizedSchema,
  })
  .openapi('AnswersScope')
export type AnswersScope = Immutable<z.infer<typeof scopeSchema>>

export const answersReplySchema = z
  .object({
    origin: originSchema,
    scope: scopeSchema,
    variables: z.array(variableSchema),
    rows: z.array(answerRowSchema),
    links: linksSchema,
  })
  .openapi('Answers')
export type AnswersReply = Immutable<z.infer<typeof answersReplySchema>>

export const variablesReplySchema = z
  .object({ origin: originSchema, variables: z.array(variableSchema), links: linksSchema })
  .openapi('Variables')
