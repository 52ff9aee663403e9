import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { localizedSchema, missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { centreSchema, placeSchema } from './centre.ts'
import { distributionSchema } from './distribution.ts'
import { indicatorKindSchema, indicatorValueSchema, paletteSchema } from './indicator.ts'
import { linksSchema } from './links.ts'
import type { Municipality } from '../domain/map/geography.ts'
import { maturityProfile } from './maturityProfile.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { answerLabel } from '../domain/words/answerLabel.ts'
import { distributionOf } from '../domain/study/distribution.ts'
import { valueOf, valuesOf } from '../domain/study/indicatorValues.ts'
import { questionIndicator } from '../domain/study/indicator.ts'

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
export type ProfileAnswer = Immutable<z.infer<typeof profileAnswerSchema>>

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
export type ProfileDimension = Immutable<z.infer<typeof profileDimensionSchema>>

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
export type MaturityProfile = Immutable<z.infer<typeof maturityProfileSchema>>

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
export type ProfileReply = Immutable<z.infer<typeof profileReplySchema>>

/**
 * A municipality's profile, without links and what only geography knows (neighbours, centres): its answers and maturity beside
 * county and region. No ranking: the comparison is against distributions.
 * @param countyCodes the municipalities of its county, itself included
 * @throws RangeError when the snapshot has no answers of the municipality
 */
export function municipalityProfile(
  snapshot: Snapshot,
  municipality: Municipality,
  countyCodes: readonly string[],
): Omit<ProfileReply, 'neighbours' | 'centres' | 'centreNote' | 'links'> {
  const { code, name, county, population } = municipality
  const row = snapshot.answers.find((each) => each.code === code)
  if (!row) throw new RangeError(`The study ${snapshot.study.id} has no answers of ${code}`)
  return {
    code,
    name,
    county: { code: county.code, name: county.name },
    study: snapshot.study.id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    population: { count: population.count, year: population.year },
    maturity: maturityProfile(snapshot, row, countyCodes),
    answers: profileAnswers(snapshot, row, countyCodes),
  }
}

/**
 * A municipality's answer to every question, in the study's order, beside the distributions of its county and of the region (each
 * with its own base: the municipalities with a value).
 * @param countyCodes the municipalities of its county, itself included
 */
function profileAnswers(snapshot: Snapshot, row: AnswerRow, countyCodes: readonly string[]): ProfileAnswer[] {
  const regionCodes = snapshot.answers.map(({ code }) => code)
  return snapshot.study.questions.map((question) => {
    const indicator = questionIndicator(question)
    const values = valuesOf(indicator, snapshot)
    const answer = valueOf(indicator, snapshot.study.rubric, row)
    return {
      question: question.id,
      indicator: question.indicator,
      group: indicator.group,
      kind: indicator.kind,
      palette: indicator.palette,
      title: indicator.title,
      wording: indicator.wording,
      unit: indicator.unit,
      supplementary: indicator.supplementary,
      reconstructed: indicator.reconstructed,
      answer,
      label: answerLabel(indicator, answer),
      county: distributionOf(values, indicator.classes, countyCodes),
      region: distributionOf(values, indicator.classes, regionCodes),
      facts: [...indicator.facts],
    }
  })
}
