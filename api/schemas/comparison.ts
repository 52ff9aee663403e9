import { z } from '@hono/zod-openapi'
import { localizedSchema } from '../study/localized.ts'
import { missingReasonSchema } from '../study/missing.ts'
import { provenanceSchema } from '../study/provenance.ts'
import { centreSchema, placeSchema } from './centre.ts'
import { distributionSchema } from './distribution.ts'
import { coloursSchema, indicatorKindSchema, indicatorValueSchema, paletteSchema } from './indicator.ts'
import { linksSchema } from './links.ts'
import { populationSchema } from './municipality.ts'
import { similarityShape } from './similarity.ts'

/** What the municipalities are seen against: the distributions of their counties, each once, and of the region. */
const surroundings = {
  /** Fill (#rrggbb) of each class, by its id. */
  colours: coloursSchema,
  counties: z.array(z.object({ code: z.string(), name: z.string(), distribution: distributionSchema })),
  region: distributionSchema,
}

const comparedAnswerSchema = z
  .object({
    question: z.string(),
    indicator: z.boolean(),
    group: z.string(),
    kind: indicatorKindSchema,
    palette: paletteSchema,
    title: localizedSchema,
    wording: localizedSchema,
    supplementary: z.boolean(),
    /** Whether the wording is ours, since the source gives none. */
    reconstructed: z.boolean(),
    /** Whether the known answers are not all the same; a missing answer is no difference. */
    differs: z.boolean(),
    cells: z.array(
      z
        .object({ code: z.string(), answer: indicatorValueSchema.omit({ code: true }), label: localizedSchema })
        .openapi('ComparedCell'),
    ),
    ...surroundings,
    facts: z.array(z.string()),
  })
  .openapi('ComparedAnswer')
export type ComparedAnswer = z.infer<typeof comparedAnswerSchema>

const comparedLevelSchema = z
  .object({
    code: z.string(),
    level: z.number().int().nullable(),
    label: localizedSchema,
    missing: missingReasonSchema.nullable(),
  })
  .openapi('ComparedLevel')

const comparedLevels = { title: localizedSchema, differs: z.boolean(), levels: z.array(comparedLevelSchema), ...surroundings }

const comparedDimensionSchema = z.object({ id: z.string(), short: z.string(), ...comparedLevels }).openapi('ComparedDimension')
export type ComparedDimension = z.infer<typeof comparedDimensionSchema>

/** `low` and `high`: overall level when the unknown dimensions are set to 0 and to 3. */
const comparedCoverageSchema = z
  .object({
    code: z.string(),
    known: z.number().int(),
    of: z.number().int(),
    low: z.number().int(),
    high: z.number().int(),
  })
  .openapi('ComparedCoverage')

const comparedMaturitySchema = z
  .object({
    rubric: z.object({ version: z.string(), validated: z.boolean(), note: localizedSchema }),
    dimensions: z.array(comparedDimensionSchema),
    overall: z.object({ id: z.string(), ...comparedLevels }),
    coverages: z.array(comparedCoverageSchema),
  })
  .openapi('ComparedMaturity')

const pairSchema = z.object({ one: z.string(), other: z.string(), ...similarityShape }).openapi('ComparedPair')
export type ComparedPair = z.infer<typeof pairSchema>

/** Municipalities side by side, in the order asked for. Cells, levels and coverages stand in that order too. */
export const comparisonsReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    municipalities: z.array(
      placeSchema.extend({ population: populationSchema, links: linksSchema }).openapi('ComparedMunicipality'),
    ),
    answers: z.array(comparedAnswerSchema),
    maturity: comparedMaturitySchema,
    centres: z.array(z.object({ code: z.string(), centres: z.array(centreSchema) })),
    pairs: z.array(pairSchema),
    /** Those of the municipalities that fulfil the conditions; null without any. They are compared all the same. */
    within: z.array(z.string()).nullable(),
    links: linksSchema,
  })
  .openapi('MunicipalityComparison')
export type ComparisonsReply = z.infer<typeof comparisonsReplySchema>
