import { z } from '@hono/zod-openapi'
import { factIdSchema, localizedSchema, slugSchema } from './localized.ts'
import { conditionSchema } from './rule.ts'

const optionSchema = z.strictObject({ id: slugSchema, label: localizedSchema })

/** A class of a quantity: values in [from, below) in the question's unit. */
const quantityClassSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  from: z.number(),
  below: z.number().optional(),
})

/**
 * A question of the study.
 * `base` says who it was put to before any filter; `filter` who of them; `notApplicableWhen` for whom it makes no sense.
 * `baseLabel` names those who were asked where a rule narrows them ("inbjudna kommuner"), in the plural and without a number.
 * `unit` is what a quantity counts ("tjänster"), `unitOne` the same of exactly one ("tjänst").
 * `reconstructed` marks a wording that is ours: the source gives what was answered but not what was asked.
 * `supplementary` marks a question the 2008 interviews did not hold, added because the rubric needs it.
 */
export const questionSchema = z.strictObject({
  id: slugSchema,
  variable: z.string().regex(/^[VWPX]\d{2}$/),
  group: slugSchema,
  indicator: z.boolean(),
  supplementary: z.boolean().default(false),
  reconstructed: z.boolean().default(false),
  kind: z.enum(['yes-no', 'single', 'ordinal', 'multiple', 'quantity']),
  palette: z.enum(['binary', 'ordinal', 'nominal', 'project']),
  title: localizedSchema,
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
export type Question = z.infer<typeof questionSchema>
