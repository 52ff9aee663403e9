import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { localizedSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { classCountSchema, missingCountSchema } from './distribution.ts'
import { coloursSchema, indicatorKindSchema } from './indicator.ts'
import { linksSchema } from './links.ts'

/**
 * A question that a filter can ask of, with what it can ask for: `classes`, and under `missing` the reasons why there is no value.
 * Counts are of all municipalities; `base`: those with a value. `onMap`: it is an indicator, which the map can be shaded by.
 */
const conditionQuestionSchema = z
  .object({
    id: z.string(),
    group: z.string(),
    kind: indicatorKindSchema,
    title: localizedSchema,
    onMap: z.boolean(),
    supplementary: z.boolean(),
    base: z.number().int(),
    classes: z.array(classCountSchema),
    missing: z.array(missingCountSchema.extend({ id: z.string() }).openapi('ConditionMissing')),
    colours: coloursSchema,
  })
  .openapi('ConditionQuestion')
export type ConditionQuestion = Immutable<z.infer<typeof conditionQuestionSchema>>

export const conditionsReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    municipalities: z.number().int(),
    groups: z.array(z.object({ id: z.string(), title: localizedSchema })),
    questions: z.array(conditionQuestionSchema),
    links: linksSchema,
  })
  .openapi('Conditions')
export type ConditionsReply = Immutable<z.infer<typeof conditionsReplySchema>>
