import { z } from '@hono/zod-openapi'
import { localizedSchema } from '../study/localized.ts'
import { missingReasonSchema } from '../study/missing.ts'
import { provenanceSchema } from '../study/provenance.ts'
import { centreSchema, placeSchema } from './centre.ts'
import { distributionSchema } from './distribution.ts'
import { indicatorKindSchema, indicatorValueSchema, paletteSchema } from './indicator.ts'
import { linksSchema } from './links.ts'

/** One answer of a municipality beside the distributions of its county and of the region. */
const profileAnswerSchema = z
  .object({
    question: z.string(),
    indicator: z.boolean(),
    group: z.string(),
    kind: indicatorKindSchema,
    palette: paletteSchema,
    title: localizedSchema,
    wording: localizedSchema,
    unit: localizedSchema.nullable(),
    supplementary: z.boolean(),
    /** Whether the wording is ours, since the source gives none. */
    reconstructed: z.boolean(),
    answer: indicatorValueSchema.omit({ code: true }),
    /** The answer in words; for a missing one the reason in words. */
    label: localizedSchema,
    county: distributionSchema,
    region: distributionSchema,
    facts: z.array(z.string()),
  })
  .openapi('ProfileAnswer')
export type ProfileAnswer = z.infer<typeof profileAnswerSchema>

const nextStepSchema = z.object({ level: z.number().int(), label: localizedSchema, demand: localizedSchema })

/** A dimension of broker maturity: its level 0–3, or why it has none, and what the next level demands (null at level 3 or when unknown). */
const profileDimensionSchema = z
  .object({
    id: z.string(),
    short: z.string(),
    title: localizedSchema,
    level: z.number().int().nullable(),
    label: localizedSchema,
    anchor: localizedSchema.nullable(),
    missing: missingReasonSchema.nullable(),
    next: nextStepSchema.nullable(),
    anchors: z.array(
      z.object({ level: z.number().int(), label: localizedSchema, text: localizedSchema, facts: z.array(z.string()) }),
    ),
    county: distributionSchema,
    region: distributionSchema,
  })
  .openapi('ProfileDimension')
export type ProfileDimension = z.infer<typeof profileDimensionSchema>

/** The five dimensions first; the overall level is the median of the known, rounded down, and needs `minimumKnown` of them. `span`: lowest and highest overall level when the unknown are set to 0 and to 3. */
const maturityProfileSchema = z
  .object({
    rubric: z.object({ version: z.string(), validated: z.boolean(), note: localizedSchema }),
    dimensions: z.array(profileDimensionSchema),
    overall: z.object({
      id: z.string(),
      title: localizedSchema,
      level: z.number().int().nullable(),
      label: localizedSchema,
      missing: missingReasonSchema.nullable(),
      minimumKnown: z.number().int(),
      county: distributionSchema,
      region: distributionSchema,
    }),
    coverage: z.object({ known: z.number().int(), of: z.number().int() }),
    span: z.object({ low: z.number().int(), high: z.number().int() }),
  })
  .openapi('MaturityProfile')
export type MaturityProfile = z.infer<typeof maturityProfileSchema>

/** What public sources say of a municipality for which they name no centre; in Swedish, as the check of the source words it. */
const centreNoteSchema = z
  .object({ note: z.string(), period: z.string(), sources: z.array(z.string()), verificationNote: z.string() })
  .openapi('CentreNote')

export const profileReplySchema = placeSchema
  .extend({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    population: z.object({ count: z.number().int(), year: z.number().int() }),
    maturity: maturityProfileSchema,
    answers: z.array(profileAnswerSchema),
    neighbours: z.array(placeSchema),
    centres: z.array(centreSchema),
    centreNote: centreNoteSchema.nullable(),
    links: linksSchema,
  })
  .openapi('MunicipalityProfile')
export type ProfileReply = z.infer<typeof profileReplySchema>
