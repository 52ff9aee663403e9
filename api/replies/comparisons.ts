import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, linksSchema } from './reply.ts'
import { localizedSchema, missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { centreReply, centreSchema } from './centres.ts'
import { placeOf, placeSchema, populationSchema } from './places.ts'
import { distributionSchema, coloursSchema, indicatorKindSchema, indicatorValueSchema, paletteSchema } from './indicators.ts'
import { similarityReply, similarityShape } from './similarities.ts'
import {
  type IndicatorValue,
  type Indicator,
  questionIndicator,
  maturityIndicators,
  valueOf,
  valuesOf,
} from '../domain/study/indicator.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { answerLabel } from '../domain/words/answerLabel.ts'
import { countyAreas, type CountyArea, type Municipality, type Geography } from '../domain/map/geography.ts'
import { distributionOf } from '../domain/study/distribution.ts'
import { classColours } from '../domain/legend/palette.ts'
import { findAnswers, type Snapshot } from '../domain/study/snapshot.ts'
import { maturityOf } from '../domain/study/maturity.ts'
import { type SelectionCondition, selectIn, conditionsInQuery } from '../domain/study/selection.ts'
import { quantityRanges, similarityOf } from '../domain/study/similarity.ts'

/** What the municipalities are seen against: the distributions of their counties, each once, and of the region. */
const surroundingsShape = {
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
    ...surroundingsShape,
    facts: z.array(z.string()),
  })
  .openapi('ComparedAnswer')
export type ComparedAnswer = Immutable<z.infer<typeof comparedAnswerSchema>>

const comparedLevelSchema = z
  .object({
    code: z.string(),
    level: z.number().int().nullable(),
    label: localizedSchema,
    missing: missingReasonSchema.nullable(),
  })
  .openapi('ComparedLevel')

const comparedLevelsShape = {
  title: localizedSchema,
  differs: z.boolean(),
  levels: z.array(comparedLevelSchema),
  ...surroundingsShape,
}

const comparedDimensionSchema = z
  .object({ id: z.string(), short: z.string(), ...comparedLevelsShape })
  .openapi('ComparedDimension')
export type ComparedDimension = Immutable<z.infer<typeof comparedDimensionSchema>>

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
    overall: z.object({ id: z.string(), ...comparedLevelsShape }),
    coverages: z.array(comparedCoverageSchema),
  })
  .openapi('ComparedMaturity')

const pairSchema = z.object({ one: z.string(), other: z.string(), ...similarityShape }).openapi('ComparedPair')
export type ComparedPair = Immutable<z.infer<typeof pairSchema>>

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
export type ComparisonsReply = Immutable<z.infer<typeof comparisonsReplySchema>>

/** Municipalities' answers to every question side by side, in the study's order, against their counties and the region. */
function comparedAnswers(snapshot: Snapshot, rows: readonly AnswerRow[], counties: readonly CountyArea[]): ComparedAnswer[] {
  return snapshot.study.questions.map((question) => {
    const indicator = questionIndicator(question)
    const answers = rows.map((row) => ({ code: row.code, ...valueOf(indicator, snapshot.study.rubric, row) }))
    return {
      question: question.id,
      indicator: question.indicator,
      group: indicator.group,
      kind: indicator.kind,
      palette: indicator.palette,
      title: indicator.title,
      wording: indicator.wording,
      supplementary: indicator.supplementary,
      reconstructed: indicator.reconstructed,
      differs: differ(answers),
      cells: answers.map(({ code, ...answer }) => ({ code, answer, label: answerLabel(indicator, answer) })),
      ...surroundings(snapshot, indicator, counties),
      facts: [...indicator.facts],
    }
  })
}

/** Whether the known values are not all the same. A missing value is no difference: it may be the same, were it known. */
function differ(values: readonly IndicatorValue[]): boolean {
  const known = values.filter(({ missing }) => missing === null).map(({ value }) => JSON.stringify(value))
  return new Set(known).size > 1
}

/** An indicator's colours, and its distributions over the counties and the region that municipalities are seen against. */
function surroundings(
  snapshot: Snapshot,
  indicator: Indicator,
  counties: readonly CountyArea[],
): Pick<ComparedAnswer, 'colours' | 'counties' | 'region'> {
  const values = valuesOf(indicator, snapshot)
  const over = (codes: readonly string[]) => distributionOf(values, indicator.classes, codes)
  return {
    colours: classColours(
      indicator.palette,
      indicator.classes.map(({ id }) => id),
    ),
    counties: counties.map(({ code, name, codes }) => ({ code, name, distribution: over(codes) })),
    region: over(values.map(({ code }) => code)),
  }
}

/** Municipalities' maturity side by side: the dimensions first, then the overall level with coverage and span. */
function comparedMaturity(
  snapshot: Snapshot,
  rows: readonly AnswerRow[],
  counties: readonly CountyArea[],
): ComparisonsReply['maturity'] {
  const { rubric } = snapshot.study
  const levelsOf = (id: string) => comparedLevels(snapshot, rows, counties, indicatorOf(snapshot, id))
  const { version, validated, note, overall } = rubric
  return {
    rubric: { version, validated, note },
    dimensions: rubric.dimensions.map(({ id, short, title }) => ({ id, short, title, ...levelsOf(id) })),
    overall: { id: overall.id, title: overall.title, ...levelsOf(overall.id) },
    coverages: rows.map((row) => {
      const { coverage, span } = maturityOf(rubric, row)
      return { code: row.code, ...coverage, ...span }
    }),
  }
}

function indicatorOf({ study }: Snapshot, id: string): Indicator {
  const indicator = maturityIndicators(study.rubric).find((each) => each.id === id)
  if (!indicator) throw new RangeError(`The rubric has no indicator ${id}`)
  return indicator
}

function comparedLevels(
  snapshot: Snapshot,
  rows: readonly AnswerRow[],
  counties: readonly CountyArea[],
  indicator: Indicator,
): Omit<ComparisonsReply['maturity']['overall'], 'id' | 'title'> {
  const values = rows.map((row) => ({ code: row.code, ...valueOf(indicator, snapshot.study.rubric, row) }))
  return {
    differs: differ(values),
    levels: values.map(({ code, ...value }) => ({
      code,
      level: value.value === null ? null : Number(value.value),
      // The level's own words: its number stands beside them.
      label: indicator.classes.find(({ id }) => value.classes.includes(id))?.label ?? answerLabel(indicator, value),
      missing: value.missing,
    })),
    ...surroundings(snapshot, indicator, counties),
  }
}

function comparedPairs({ study, answers }: Snapshot, rows: readonly AnswerRow[]): ComparedPair[] {
  const ranges = quantityRanges(study, answers)
  return rows.flatMap((one, index) =>
    rows.slice(index + 1).map((other) => ({
      one: one.code,
      other: other.code,
      ...similarityReply(similarityOf(study, ranges, one, other)),
    })),
  )
}

/** Municipalities side by side, in the order given; the conditions say only who of them is within. */
export function comparisonsReply(
  geography: Geography,
  snapshot: Snapshot,
  codes: readonly string[],
  conditions: readonly SelectionCondition[] = [],
): ComparisonsReply {
  const { id } = snapshot.study
  const municipalities: Municipality[] = codes.flatMap((code) => geography.municipalityByCode.get(code) ?? [])
  const rows = codes.map((code) => findAnswers(snapshot, code))
  const chosen = new Set(municipalities.map(({ county }) => county.code))
  const counties = countyAreas(geography.municipalities).filter(({ code }) => chosen.has(code))
  const address = (...segments: string[]): string => apiAddress('studies', id, ...segments)
  const selected = selectIn(snapshot, conditions).codes
  const restriction = conditions.length === 0 ? '' : `&${conditionsInQuery(conditions)}`
  return {
    study: id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    municipalities: municipalities.map((municipality) => ({
      ...placeOf(municipality),
      population: municipality.population,
      links: {
        profile: address('municipalities', municipality.code),
        similarities: address('municipalities', municipality.code, 'similarities'),
      },
    })),
    answers: comparedAnswers(snapshot, rows, counties),
    maturity: comparedMaturity(snapshot, rows, counties),
    centres: codes.map((code) => ({
      code,
      centres: geography.centres
        .filter((centre) => centre.municipalities.includes(code))
        .map((each) => centreReply(each, geography)),
    })),
    pairs: comparedPairs(snapshot, rows),
    within: conditions.length === 0 ? null : codes.filter((code) => selected.includes(code)),
    links: { self: `${address('comparisons')}?codes=${codes.join(',')}${restriction}`, study: address() },
  }
}
