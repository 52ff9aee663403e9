import { z } from 'zod'
import type { Provenance } from '../domain/study/answer.ts'
import type { Localized } from '../domain/study/localized.ts'
import { missingReasons } from '../domain/study/missing.ts'

export const localizedSchema = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }) satisfies z.ZodType<Localized>

/** Identifier that may stand in an address: a–z, 0–9 and single hyphens (REST profile UFN.07, UFN.08). */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a–z, 0–9 and single hyphens')

/** Id of a fact of the study's source: F for what it states, D for figures derived from that. */
export const factIdSchema = z.string().regex(/^[FD]\d{2,3}$/, 'must be F or D and two or three digits')

export const missingReasonSchema = z.enum(missingReasons)

export const provenanceSchema = z.enum(['published', 'example', 'collected']) satisfies z.ZodType<Provenance>

export const integer = z.number().int()
export const strings = z.array(z.string())

/** Something with an id, and what it is called. */
export const labelledShape = { id: z.string(), label: localizedSchema }
export const titledShape = { id: z.string(), title: localizedSchema }
