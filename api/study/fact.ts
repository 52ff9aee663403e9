import { z } from '@hono/zod-openapi'
import { factIdSchema, localizedSchema } from './localized.ts'

/** What a fact is about: the region as a whole, a place, learning centres as a kind, or those behind the study. */
const factLevelSchema = z.enum(['region', 'municipality', 'centre', 'organisation'])

/**
 * Something the report states (`fact`, F01–F100, with the words it is stated in), or a figure computed from such (`derived`,
 * D01–D18, with how it is computed and how certain that is). Quotations are the source's own Swedish, misspellings and all; a
 * person's name left out of one is marked […].
 */
export const factSchema = z
  .strictObject({
    id: factIdSchema,
    kind: z.enum(['fact', 'derived']),
    title: localizedSchema,
    statement: localizedSchema,
    quotation: z.string().min(1).nullable(),
    level: factLevelSchema,
    certainty: localizedSchema.nullable(),
  })
  .openapi('Fact')
export type Fact = z.infer<typeof factSchema>
