import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, linksSchema } from './reply.ts'
import { localizedSchema, missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { centreReply, centreSchema } from './centres.ts'
import { placeOf, placeSchema, populationSchema } from './places.ts'
import { distributionSchema, indicatorKindSchema, indicatorValueSchema, paletteSchema } from './indicators.ts'
import type { Geography, Municipality } from '../domain/map/geography.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { answerLabel } from '../domain/words/answerLabel.ts'
import { distributionOf, type Distribution } from '../domain/study/distribution.ts'
import {
  indicatorValues,
  valueOf,
  valuesOf,
  questionIndicator,
  type Indicator,
  maturityIndicators,
} from '../domain/study/indicator.ts'
import type { Localized } from '../domain/study/localized.ts'
import { maturityOf, type LevelOrReason, levelLabel, nextStep } from '../domain/study/maturity.ts'
import { missingLabel } from '../domain/study/missing.ts'
import type { Dimension, Rubric } from '../domain/study/rubric.ts'
import { collatorOf } from '../domain/words/format.ts'

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

type Compared = (id: string) => { county: Distribution; region: Distribution }

/**
 * A municipality's broker maturity: the dimensions first, each with its anchors and what the next level demands, then the overall
 * level with coverage and span; every level beside the distributions of county and region.
 * @param countyCodes the municipalities of its county, itself included
 */
function maturityProfile(snapshot: Snapshot, row: AnswerRow, countyCodes: readonly string[]): MaturityProfile {
  const { rubric } = snapshot.study
  const { dimensions, overall, coverage, span } = maturityOf(rubric, row)
  const compared = comparison(snapshot, countyCodes)
  return {
    rubric: { version: rubric.version, validated: rubric.validated, note: rubric.note },
    dimensions: rubric.dimensions.map((dimension, index) => {
      const derived = dimensions[index]
      if (!derived) throw new RangeError(`No level for ${dimension.id}`)
      return profileDimension(rubric, dimension, derived, compared)
    }),
    overall: {
      id: rubric.overall.id,
      title: rubric.overall.title,
      level: overall.level,
      label: wordsFor(rubric, overall),
      missing: overall.missing,
      minimumKnown: rubric.overall.minimumKnown,
      ...compared(rubric.overall.id),
    },
    coverage,
    span,
  }
}

function profileDimension(rubric: Rubric, dimension: Dimension, derived: LevelOrReason, compared: Compared): ProfileDimension {
  const anchors = dimension.anchors.map(({ level, text, facts }) => ({ level, label: levelLabel(rubric, level), text, facts }))
  return {
    id: dimension.id,
    short: dimension.short,
    title: dimension.title,
    level: derived.level,
    label: wordsFor(rubric, derived),
    anchor: anchors.find(({ level }) => level === derived.level)?.text ?? null,
    missing: derived.missing,
    next: nextStep(rubric, dimension, derived.level),
    anchors,
    ...compared(dimension.id),
  }
}

function wordsFor(rubric: Rubric, { level, missing }: LevelOrReason): Localized {
  return level === null ? missingLabel(missing) : levelLabel(rubric, level)
}

function comparison(snapshot: Snapshot, countyCodes: readonly string[]): Compared {
  const indicators = new Map<string, Indicator>(
    maturityIndicators(snapshot.study.rubric).map((indicator) => [indicator.id, indicator]),
  )
  const regionCodes = snapshot.answers.map(({ code }) => code)
  return (id) => {
    const indicator = indicators.get(id)
    if (!indicator) throw new RangeError(`The rubric has no indicator ${id}`)
    const values = valuesOf(indicator, snapshot)
    return {
      county: distributionOf(values, indicator.classes, countyCodes),
      region: distributionOf(values, indicator.classes, regionCodes),
    }
  }
}

const studyMunicipalitySchema = placeSchema
  .extend({ population: populationSchema, answer: indicatorValueSchema.omit({ code: true }), links: linksSchema })
  .openapi('StudyMunicipality')

/** The municipalities of a study, each with its value of the study's default indicator. No order but the code's: nothing is ranked. */
export const studyMunicipalitiesReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    indicator: z.string(),
    municipalities: z.array(studyMunicipalitySchema),
    links: linksSchema,
  })
  .openapi('StudyMunicipalities')
type StudyMunicipalitiesReply = Immutable<z.infer<typeof studyMunicipalitiesReplySchema>>

function centreNoteOf({ centreNotes }: Geography, municipality: string): ProfileReply['centreNote'] {
  const found = centreNotes.get(municipality)
  if (!found) return null
  const { note, period, sources, verificationNote } = found
  return { note, period, sources: [...sources], verificationNote }
}

/** A municipality's profile with its neighbours and learning centres. */
export function profileReply(snapshot: Snapshot, municipality: Municipality, geography: Geography): ProfileReply {
  const { code, county } = municipality
  const countyCodes = geography.municipalities.filter((each) => each.county.code === county.code).map((each) => each.code)
  const neighbours = (geography.neighbours.get(code) ?? []).flatMap((each) => geography.municipalityByCode.get(each) ?? [])
  const address = (...segments: string[]): string => apiAddress('studies', snapshot.study.id, ...segments)
  return {
    ...municipalityProfile(snapshot, municipality, countyCodes),
    neighbours: neighbours.toSorted((a, b) => collatorOf('sv').compare(a.name, b.name)).map(placeOf),
    centres: geography.centres
      .filter(({ municipalities }) => municipalities.includes(code))
      .map((each) => centreReply(each, geography)),
    centreNote: centreNoteOf(geography, code),
    links: {
      self: address('municipalities', code),
      collection: address('municipalities'),
      similarities: address('municipalities', code, 'similarities'),
      suppositions: address('municipalities', code, 'suppositions'),
      study: address(),
    },
  }
}

/** The study's municipalities, each with its value of the default indicator. */
export function studyMunicipalitiesReply(snapshot: Snapshot, geography: Geography): StudyMunicipalitiesReply {
  const { id, defaultIndicator } = snapshot.study
  const address = (...segments: string[]): string => apiAddress('studies', id, ...segments)
  return {
    study: id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    indicator: defaultIndicator,
    municipalities: indicatorValues(snapshot, defaultIndicator).flatMap(({ code, ...answer }) => {
      const municipality = geography.municipalityByCode.get(code)
      if (!municipality) return []
      const links = { profile: address('municipalities', code) }
      return [{ ...placeOf(municipality), population: municipality.population, answer, links }]
    }),
    links: { self: address('municipalities'), study: address(), indicator: address('indicators', defaultIndicator) },
  }
}
