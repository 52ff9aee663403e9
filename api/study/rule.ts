import { z } from '@hono/zod-openapi'
import { slugSchema } from './localized.ts'

/** Holds when the answer to `question` is one of the options in `is` (for multiple answers: contains one of them). */
export const conditionSchema = z.strictObject({ question: slugSchema, is: z.array(slugSchema).min(1) })
export type Condition = z.infer<typeof conditionSchema>

/** Holds when the quantity answered lies in [atLeast, below). Unit: the question's own (full-time posts, persons). */
export const quantityRuleSchema = z.strictObject({
  question: slugSchema,
  atLeast: z.number().optional(),
  below: z.number().optional(),
})

export type Rule = Condition | z.infer<typeof quantityRuleSchema> | { all: Rule[] } | { any: Rule[] }

/** What must be true of a municipality's answers for an anchor of the rubric to apply. */
export const ruleSchema: z.ZodType<Rule> = z
  .lazy(() =>
    z.union([
      conditionSchema,
      quantityRuleSchema,
      z.strictObject({ all: z.array(ruleSchema).min(1) }),
      z.strictObject({ any: z.array(ruleSchema).min(1) }),
    ]),
  )
  .openapi('Rule')
