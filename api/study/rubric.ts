import { z } from '@hono/zod-openapi'
import { factIdSchema, localizedSchema, slugSchema } from './localized.ts'
import { ruleSchema } from './rule.ts'

/** Level of broker maturity: 0 Ej påbörjad, 1 Sporadisk, 2 Organiserad, 3 Mäklande. Ordinal: no means, no differences. */
const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export type Level = z.infer<typeof levelSchema>

const anchorSchema = z.strictObject({ level: levelSchema, text: localizedSchema, facts: z.array(factIdSchema), when: ruleSchema })

/** A dimension of the rubric. Exactly one anchor a level, 0–3. The highest level whose rule holds applies. */
const dimensionSchema = z.strictObject({
  id: slugSchema,
  short: z.string(),
  title: localizedSchema,
  listTitle: localizedSchema,
  criticalArea: z.string(),
  developmentAreas: z.array(z.string()),
  facts: z.array(factIdSchema),
  anchors: z.array(anchorSchema).length(4),
})
export type Dimension = z.infer<typeof dimensionSchema>

/** The rubric of broker maturity, data rather than code: another wave can bring another version. */
export const rubricSchema = z.strictObject({
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
  note: localizedSchema,
  dimensions: z.array(dimensionSchema).min(1),
})
export type Rubric = z.infer<typeof rubricSchema>
