import { z } from '@hono/zod-openapi'

/** A text in the two languages of the program; Swedish is the original wherever the report is quoted. */
export const localizedSchema = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })

export type Localized = z.infer<typeof localizedSchema>
export type Language = keyof Localized

/** Identifier that may stand in an address: a–z, 0–9 and single hyphens (REST profile UFN.07, UFN.08). */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a–z, 0–9 and single hyphens')

/** Id of a fact in the report's fact table: F01–F100, or D01–D18 for figures derived from them. */
export const factIdSchema = z.string().regex(/^[FD]\d{2,3}$/, 'must be F01–F100 or D01–D18')
