import { z } from '@hono/zod-openapi'
import { certaintyShape, levelShape, rubricReply, rubricSchema } from './profile.ts'
import { type Immutable, linksSchema, studyAddress, sourceOf, namedSchema, sourcedSchema, withQuery } from './reply.ts'
import { localizedSchema, strings } from '../data/valueSchemas.ts'
import { centreSchema, centresOf } from './centres.ts'
import { placeOf, placeSchema, populationSchema } from './places.ts'
import { distributionSchema, coloursSchema, indicatorValueSchema, questionShape, questionReply } from './indicators.ts'
import { similarityReply, similarityShape } from './similarities.ts'
import {
  type Indicator,
  type IndicatorValue,
  maturityIndicator,
  questionIndicator,
  valueOf,
  valuesOf,
} from '../domain/study/indicator.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { answerLabel } from '../domain/words/answerLabel.ts'
import { countyAreas, type CountyArea, type Municipality, type Geography } from '../domain/map/geography.ts'
import { distributionOf } from '../domain/study/distribution.ts'
import { coloursOf } from '../domain/legend/palette.ts'
import { findAnswers, type Snapshot } from '../domain/study/snapshot.ts'
import { maturityOf } from '../domain/study/maturity.ts'
import { conditionsInQuery } from '../domain/address/idLists.ts'
import { type SelectionCondition, selectIn } from '../domain/study/selection.ts'
import { quantityRanges, similarityOf } from '../domain/study/similarity.ts'

/** What the municipalities are seen against: the distributions of their counties, each once, and of the region. */
const surroundingsShape = {
  /** Fill (#rrggbb) of each class, by its id. */
  colours: coloursSchema,
  counties: z.array(z.object({ code: z.string(), name: z.string(), distribution: distributionSchema })),
  region: distributionSchema,
}

const comparedAnswerSchema = namedSchema('ComparedAnswer', {
  ...questionShape,
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
  facts: strings,
})
export type ComparedAnswer = Immutable<z.infer<typeof comparedAnswerSchema>>

const comparedLevelSchema = namedSchema('ComparedLevel', { code: z.string(), ...levelShape })

const comparedLevelsShape = {
  title: localizedSchema,
  differs: z.boolean(),
  levels: z.array(comparedLevelSchema),
  ...surroundingsShape,
}

const comparedDimensionSchema = namedSchema('ComparedDimension', { id: z.string(), short: z.string(), ...comparedLevelsShape })
export type ComparedDimension = Immutable<z.infer<typeof comparedDimensionSchema>>

/** `low` and `high`: overall level when the unknown dimensions are set to 0 and to 3. */
const comparedCoverageSchema = namedSchema('ComparedCoverage', {
  code: z.string(),
  ...certaintyShape.coverage.shape,
  ...certaintyShape.span.shape,
})

const comparedMaturitySchema = namedSchema('ComparedMaturity', {
  rubric: rubricSchema,
  dimensions: z.array(comparedDimensionSchema),
  overall: z.object({ id: z.string(), ...comparedLevelsShape }),
  coverages: z.array(comparedCoverageSchema),
})

const pairSchema = namedSchema('ComparedPair', { one: z.string(), other: z.string(), ...similarityShape })
export type ComparedPair = Immutable<z.infer<typeof pairSchema>>

/** Municipalities side by side, in the order asked for. Cells, levels and coverages stand in that order too. */
export const comparisonsReplySchema = sourcedSchema('MunicipalityComparison', {
  municipalities: z.array(
    placeSchema.extend({ population: populationSchema, links: linksSchema }).openapi('ComparedMunicipality'),
  ),
  answers: z.array(comparedAnswerSchema),
  maturity: comparedMaturitySchema,
  centres: z.array(z.object({ code: z.string(), centres: z.array(centreSchema) })),
  pairs: z.array(pairSchema),
  /** Those of the municipalities that fulfil the conditions; null without any. They are compared all the same. */
  selectedCodes: strings.nullable(),
})
export type ComparisonsReply = Immutable<z.infer<typeof comparisonsReplySchema>>

/** Municipalities' answers to every question side by side, in the study's order, against their counties and the region. */
function comparedAnswers(snapshot: Snapshot, rows: readonly AnswerRow[], counties: readonly CountyArea[]): ComparedAnswer[] {
  return snapshot.study.questions.map((question) => {
    const indicator = questionIndicator(question)
    const answers = rows.map((row) => ({ code: row.code, ...valueOf(indicator, snapshot.study.rubric, row) }))
    const { supplementary, reconstructed, facts } = indicator
    return {
      ...questionReply(question),
      ...{ supplementary, reconstructed },
      differs: differ(answers),
      cells: answers.map(({ code, ...answer }) => ({ code, answer, label: answerLabel(indicator, answer) })),
      ...surroundings(snapshot, indicator, counties),
      facts,
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
  const { classes } = indicator
  return {
    colours: coloursOf(indicator),
    counties: counties.map(({ code, name, codes }) => ({ code, name, distribution: distributionOf(values, classes, codes) })),
    region: distributionOf(values, classes),
  }
}

/** Municipalities' maturity side by side: the dimensions first, then the overall level with coverage and span. */
function comparedMaturity(
  snapshot: Snapshot,
  rows: readonly AnswerRow[],
  counties: readonly CountyArea[],
): ComparisonsReply['maturity'] {
  const { rubric } = snapshot.study
  const levelsOf = (id: string) => comparedLevels(snapshot, rows, counties, maturityIndicator(rubric, id))
  const { overall } = rubric
  return {
    rubric: rubricReply(rubric),
    dimensions: rubric.dimensions.map(({ id, short, title }) => ({ id, short, title, ...levelsOf(id) })),
    overall: { id: overall.id, title: overall.title, ...levelsOf(overall.id) },
    coverages: rows.map((row) => {
      const { coverage, span } = maturityOf(rubric, row)
      return { code: row.code, ...coverage, ...span }
    }),
  }
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
  const municipalities: Municipality[] = codes.flatMap((code) => geography.municipalityByCode.get(code) ?? [])
  const rows = codes.map((code) => findAnswers(snapshot, code))
  const chosen = new Set(municipalities.map(({ county }) => county.code))
  const counties = countyAreas(geography.municipalities).filter(({ code }) => chosen.has(code))
  const address = studyAddress(snapshot.study)
  const selected = selectIn(snapshot, conditions).codes
  return {
    ...sourceOf(snapshot),
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
    centres: codes.map((code) => ({ code, centres: centresOf(code, geography) })),
    pairs: comparedPairs(snapshot, rows),
    selectedCodes: conditions.length === 0 ? null : codes.filter((code) => selected.includes(code)),
    links: {
      self: withQuery(address('comparisons'), [`codes=${codes.join(',')}`, conditionsInQuery(conditions)]),
      study: address(),
    },
  }
}
