import { comparisonTables } from '../formats/comparisonTables.ts'
import { tableScope, wholeTable } from '../formats/tableScope.ts'
import { type Municipality, countyAreas } from '../domain/map/geography.ts'
import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { resource, type PathValues, type QueryValues } from '../http/resource.ts'
import {
  comparisonsReplySchema,
  type ComparedPair,
  type ComparisonsReply,
  comparedAnswers,
  comparedMaturity,
} from '../replies/comparison.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { selectIn, type SelectionCondition } from '../domain/study/selection.ts'
import { quantityRanges, similarityOf } from '../domain/study/similarity.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findAnswers } from './lookups/findAnswers.ts'
import { findMunicipality } from './lookups/findMunicipality.ts'
import { findStudy } from './lookups/findStudy.ts'
import { dayParameter, formatParameter, studyParameter } from './parameters.ts'
import { centreReply, placeOf } from '../replies/centre.ts'
import { similarityReply } from '../replies/similarity.ts'
import { conditionsOf, selectionParameters } from './selectionParameters.ts'
import { conditionsInQuery } from '../domain/study/selection.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Most municipalities side by side: more columns can't be read, and would be read as a ranking. */
const mostMunicipalities = 4

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
  { geography }: Pick<Deps, 'geography'>,
  snapshot: Snapshot,
  codes: readonly string[],
  conditions: readonly SelectionCondition[] = [],
): ComparisonsReply {
  const { id } = snapshot.study
  const municipalities: Municipality[] = codes.map((code) => findMunicipality({ geography }, code))
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

/** Whom a query compares; the first two in code order where it names nobody. */
export const comparedOf = ({ geography }: Pick<Deps, 'geography'>, { codes }: QueryValues): readonly string[] =>
  codes?.split(',') ?? [...geography.municipalityByCode.keys()].toSorted().slice(0, 2)

/** Whom a question is about, and its reply. */
function comparisonAsked(deps: Deps, { study = '' }: PathValues, query: QueryValues) {
  const snapshot = findStudy(deps, study)
  const conditions = conditionsOf(snapshot.study, query)
  return { snapshot, conditions, reply: comparisonsReply(deps, snapshot, comparedOf(deps, query), conditions) }
}

const formats = fileFormats({
  csv: localized('openapi', 'format.comparison.csv'),
  xlsx: localized('openapi', 'format.comparison.xlsx'),
  tablesOf: (deps, params, query) => {
    const { snapshot, conditions, reply } = comparisonAsked(deps, params, query)
    const scope = conditions.length === 0 ? null : tableScope(snapshot, deps.geography, { ...wholeTable, conditions })
    return comparisonTables(snapshot, deps.geography, reply, scope, query['date'])
  },
  nameOf: (deps, params, query) => {
    const { snapshot, reply } = comparisonAsked(deps, params, query)
    const codes = reply.municipalities.map(({ code }) => code)
    return `larkartan-${snapshot.study.id}-${snapshot.provenance}-comparison-${codes.join('-')}`
  },
})

export const comparisons = resource({
  path: '/studies/{study}/comparisons',
  operationId: 'compareMunicipalities',
  summary: localized('openapi', 'operation.compareMunicipalities.summary'),
  description: localized('openapi', 'operation.compareMunicipalities.description'),
  params: { study: studyParameter },
  query: (deps, params) => ({
    codes: {
      description: localized('openapi', 'parameter.codes'),
      example: '0484,1980',
      allowed: ({ geography }) => [...geography.municipalityByCode.keys()],
      atMost: mostMunicipalities,
    },
    ...selectionParameters(findStudy(deps, params.study).study),
    date: dayParameter,
    format: formatParameter(formats),
  }),
  schema: comparisonsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }, query) => ({ describedby: workbookAddress(query, 'studies', study, 'comparisons') }),
  answer: (deps, params, query) => comparisonAsked(deps, params, query).reply,
})
