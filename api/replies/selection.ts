import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { localizedSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { linksSchema } from './links.ts'

/** `alone`: municipalities that fulfil the condition by itself; `remaining`: it and all before it; `unknown`: without a value, where the condition does not ask for why. */
const conditionSchema = z
  .object({
    indicator: z.string(),
    title: localizedSchema,
    classes: z.array(z.string()),
    alone: z.number().int(),
    remaining: z.number().int(),
    unknown: z.number().int(),
  })
  .openapi('SelectionCondition')
export type SelectionConditionReply = Immutable<z.infer<typeof conditionSchema>>

/**
 * The municipalities that fulfil every condition of the query, in code order: `count` of `municipalities`. `base`: those with a value
 * in each of the conditions that ask for one. `emptiedBy`: indicator of the condition after which none was left.
 */
export const selectionsReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    codes: z.array(z.string()),
    count: z.number().int(),
    municipalities: z.number().int(),
    base: z.number().int(),
    conditions: z.array(conditionSchema),
    emptiedBy: z.string().nullable(),
    links: linksSchema,
  })
  .openapi('Selection')
export type SelectionsReply = Immutable<z.infer<typeof selectionsReplySchema>>
