import { z } from '@hono/zod-openapi'
import { type Immutable, linksSchema, studyAddress, sourceShape, sourceOf, namedSchema, sourcedSchema } from './reply.ts'
import { anchorOriginSchema } from '../data/studySchema.ts'
import { integer, localizedSchema, missingReasonSchema, strings, titledShape } from '../data/valueSchemas.ts'
import { centreSchema, centresOf } from './centres.ts'
import { placeOf, placeSchema, populationSchema } from './places.ts'
import { distributionSchema, indicatorValueSchema, questionShape, questionReply } from './indicators.ts'
import type { Geography, Municipality } from '../domain/map/geography.ts'
import { type Snapshot, findAnswers } from '../domain/study/snapshot.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { answerLabel } from '../domain/words/answerLabel.ts'
import { distributionOf } from '../domain/study/distribution.ts'
import {
  type Indicator,
  indicatorValues,
  maturityIndicator,
  questionIndicator,
  valueOf,
  valuesOf,
} from '../domain/study/indicator.ts'
import { maturityOf, type LevelOrReason, levelLabel, nextStep, dimensionLevel } from '../domain/study/maturity.ts'
import { missingLabel } from '../domain/study/missing.ts'
import type { Dimension, Rubric } from '../domain/study/rubric.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { demandsOf, holds } from '../domain/study/condition.ts'
import { liftOf } from '../domain/study/lift.ts'
import { demandLabel } from '../domain/words/demandLabel.ts'
import { collatorOf } from '../domain/words/format.ts'

/** What a municipality is seen against. */
const besideShape = { county: distributionSchema, region: distributionSchema }

/** A level in words, or why there is none. */
export const levelShape = { level: integer.nullable(), label: localizedSchema, missing: missingReasonSchema.nullable() }

/** How many dimensions are known, and between which levels the overall one lies. */
export const certaintyShape = {
  coverage: z.object({ known: integer, of: integer }),
  span: z.object({ low: integer, high: integer }),
}

export const rubricSchema = z.object({ version: z.string(), validated: z.boolean(), note: localizedSchema })

export const rubricReply = ({ version, validated, note }: Rubric) => ({ version, validated, note })

export const levelReply = (rubric: Rubric, { level, missing }: LevelOrReason) => ({
  level,
  label: level === null ? missingLabel(missing) : levelLabel(rubric, level),
  missing,
})

/** One answer of a municipality beside the distributions of its county and of the region. */
const profileAnswerSchema = namedSchema('ProfileAnswer', {
  ...questionShape,
  unit: localizedSchema.nullable(),
  supplementary: z.boolean(),
  /** Whether the wording is ours, since the source gives none. */
  reconstructed: z.boolean(),
  answer: indicatorValueSchema.omit({ code: true }),
  /** The answer in words; for a missing one the reason in words. */
  label: localizedSchema,
  ...besideShape,
  facts: strings,
})
export type ProfileAnswer = Immutable<z.infer<typeof profileAnswerSchema>>

/** A condition of a step in words, and whether the answers meet it; `missing` says why that can't be known. */
const demandSchema = namedSchema('StepDemand', {
  label: localizedSchema,
  met: z.boolean().nullable(),
  missing: missingReasonSchema.nullable(),
})

/** `suppositions`: the fewest answers that would take the dimension there, or past it, as Tänk om supposes them. */
const nextStepSchema = namedSchema('NextStep', {
  level: integer,
  label: localizedSchema,
  demand: localizedSchema,
  demands: z.array(demandSchema),
  suppositions: z.array(z.object({ question: z.string(), options: strings })),
})

/** A dimension of broker maturity: its level 0–3, or why it has none, and what the next level demands (null at level 3 or when unknown). */
const profileDimensionSchema = namedSchema('ProfileDimension', {
  id: z.string(),
  short: z.string(),
  title: localizedSchema,
  level: integer.nullable(),
  label: localizedSchema,
  anchor: localizedSchema.nullable(),
  missing: missingReasonSchema.nullable(),
  next: nextStepSchema.nullable(),
  anchors: z.array(
    z.object({
      level: integer,
      label: localizedSchema,
      text: localizedSchema,
      /** Whether the report says so, or we have made it precise. */
      origin: anchorOriginSchema,
      facts: strings,
    }),
  ),
  /** What its critical area speaks of that no question asks. */
  leftOut: localizedSchema.nullable(),
  ...besideShape,
})
export type ProfileDimension = Immutable<z.infer<typeof profileDimensionSchema>>

/** The five dimensions first; the overall level is the median of the known, rounded down, and needs `minimumKnown` of them. `span`: lowest and highest overall level when the unknown are set to 0 and to 3. */
const maturityProfileSchema = namedSchema('MaturityProfile', {
  rubric: rubricSchema,
  dimensions: z.array(profileDimensionSchema),
  overall: z.object({
    ...titledShape,
    ...levelShape,
    minimumKnown: integer,
    ...besideShape,
  }),
  ...certaintyShape,
})
export type MaturityProfile = Immutable<z.infer<typeof maturityProfileSchema>>

/** What public sources say of a municipality for which they name no centre; in Swedish, as the check of the source words it. */
const centreNoteSchema = namedSchema('CentreNote', {
  note: z.string(),
  period: z.string(),
  sources: strings,
  verificationNote: z.string(),
})

const stepShape = { level: integer.nullable(), missing: missingReasonSchema.nullable() }

/** A municipality that shares a boundary with another, with its own steps. */
const neighbourSchema = placeSchema
  .extend({ overall: z.object(stepShape), dimensions: z.array(z.object({ id: z.string(), ...stepShape })) })
  .openapi('NeighbourProfile')

export const profileReplySchema = placeSchema
  .extend({
    ...sourceShape,
    population: z.object({ count: integer, year: integer }),
    maturity: maturityProfileSchema,
    answers: z.array(profileAnswerSchema),
    neighbours: z.array(neighbourSchema),
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
  const row = findAnswers(snapshot, municipality.code)
  return {
    ...placeOf(municipality),
    ...sourceOf(snapshot),
    population: municipality.population,
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
  return snapshot.study.questions.map((question) => {
    const indicator = questionIndicator(question)
    const answer = valueOf(indicator, snapshot.study.rubric, row)
    const { unit, supplementary, reconstructed, facts } = indicator
    return {
      ...questionReply(question),
      ...{ unit, supplementary, reconstructed },
      answer,
      label: answerLabel(indicator, answer),
      ...beside(snapshot, indicator, countyCodes),
      facts,
    }
  })
}

/**
 * A municipality's broker maturity: the dimensions first, each with its anchors and what the next level demands, then the overall
 * level with coverage and span; every level beside the distributions of county and region.
 * @param countyCodes the municipalities of its county, itself included
 */
function maturityProfile(snapshot: Snapshot, row: AnswerRow, countyCodes: readonly string[]): MaturityProfile {
  const { study } = snapshot
  const { rubric } = study
  const { overall, coverage, span } = maturityOf(rubric, row)
  const compared = (id: string) => beside(snapshot, maturityIndicator(rubric, id), countyCodes)
  return {
    rubric: rubricReply(rubric),
    dimensions: rubric.dimensions.map((dimension) => ({
      ...profileDimension(study, dimension, row),
      ...compared(dimension.id),
    })),
    overall: {
      id: rubric.overall.id,
      title: rubric.overall.title,
      ...levelReply(rubric, overall),
      minimumKnown: rubric.overall.minimumKnown,
      ...compared(rubric.overall.id),
    },
    coverage,
    span,
  }
}

function profileDimension(study: StudyDefinition, dimension: Dimension, row: AnswerRow) {
  const { rubric } = study
  const { id, short, title } = dimension
  const { level, label, missing } = levelReply(rubric, dimensionLevel(dimension, row))
  const anchors = dimension.anchors.map(({ level: step, text, origin, facts }) => {
    return { level: step, label: levelLabel(rubric, step), text, origin, facts }
  })
  return {
    ...{ id, short, title },
    level,
    label,
    anchor: anchors.find((each) => each.level === level)?.text ?? null,
    missing,
    next: nextStepReply(study, dimension, row),
    anchors,
    leftOut: dimension.leftOut ?? null,
  }
}

/** What the next step of a dimension demands, which of that is met already, and the fewest answers that would meet the rest. */
function nextStepReply(study: StudyDefinition, dimension: Dimension, row: AnswerRow): ProfileDimension['next'] {
  const next = nextStep(study.rubric, dimension, dimensionLevel(dimension, row).level)
  const rule = dimension.anchors.find(({ level }) => level === next?.level)?.when
  if (next === null || rule === undefined) return null
  return {
    ...next,
    demands: demandsOf(rule).map((alternatives) => {
      const truth = holds({ anyRules: alternatives }, row)
      const known = typeof truth === 'boolean'
      return { label: demandLabel(study, alternatives), met: known ? truth : null, missing: known ? null : truth }
    }),
    suppositions: [...(liftOf(study, dimension, row)?.ways[0] ?? [])].map(({ question, options }) => ({
      question,
      options: [...options],
    })),
  }
}

/** An indicator's distributions over the municipality's county and the region. */
function beside(snapshot: Snapshot, indicator: Indicator, countyCodes: readonly string[]) {
  const values = valuesOf(indicator, snapshot)
  const { classes } = indicator
  return { county: distributionOf(values, classes, countyCodes), region: distributionOf(values, classes) }
}

const studyMunicipalitySchema = placeSchema
  .extend({ population: populationSchema, answer: indicatorValueSchema.omit({ code: true }), links: linksSchema })
  .openapi('StudyMunicipality')

/** The municipalities of a study, each with its value of the study's default indicator. No order but the code's: nothing is ranked. */
export const studyMunicipalitiesReplySchema = sourcedSchema('StudyMunicipalities', {
  indicator: z.string(),
  municipalities: z.array(studyMunicipalitySchema),
})
type StudyMunicipalitiesReply = Immutable<z.infer<typeof studyMunicipalitiesReplySchema>>

/** A municipality's profile with its neighbours and learning centres. */
export function profileReply(snapshot: Snapshot, municipality: Municipality, geography: Geography): ProfileReply {
  const { code, county } = municipality
  const countyCodes = geography.municipalities.filter((each) => each.county.code === county.code).map((each) => each.code)
  const neighbours = (geography.neighbours.get(code) ?? []).flatMap((each) => geography.municipalityByCode.get(each) ?? [])
  const address = studyAddress(snapshot.study)
  return {
    ...municipalityProfile(snapshot, municipality, countyCodes),
    neighbours: neighbours
      .toSorted((a, b) => collatorOf('sv').compare(a.name, b.name))
      .map((each) => {
        const { overall, dimensions } = maturityOf(snapshot.study.rubric, findAnswers(snapshot, each.code))
        return { ...placeOf(each), overall, dimensions: [...dimensions] }
      }),
    centres: centresOf(code, geography),
    centreNote: geography.centreNotes.get(code) ?? null,
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
  const { defaultIndicator } = snapshot.study
  const address = studyAddress(snapshot.study)
  return {
    ...sourceOf(snapshot),
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
