import { z } from '@hono/zod-openapi'
import { localizedSchema, missingReasonSchema } from '../data/valueSchemas.ts'

/** A class of an indicator with how many municipalities of the area are in it and their share of the area's base (0–1; null when the base is 0). */
export const classCountSchema = z
  .object({ id: z.string(), label: localizedSchema, count: z.number().int(), share: z.number().nullable() })
  .openapi('ClassCount')

/** How many municipalities of the area have no value, for one reason. */
export const missingCountSchema = z
  .object({ reason: missingReasonSchema, label: localizedSchema, count: z.number().int() })
  .openapi('MissingCount')

/** An indicator over one area. `base`: municipalities with a value; `municipalities`: all of the area's. Multiple answers: counts may sum to more than the base. */
export const distributionSchema = z
  .object({
    municipalities: z.number().int(),
    base: z.number().int(),
    classes: z.array(classCountSchema),
    missing: z.array(missingCountSchema),
  })
  .openapi('Distribution')
