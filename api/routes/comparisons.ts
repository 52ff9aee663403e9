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
  csv: {
    sv: 'CSV (RFC 4180): en rad per fråga och dimension, en kolumn per kommun med svarets kod och två med orden, och för varje län och regionen basen och antalen. Länken ”describedby” ger arbetsboken med kodbok och ursprung.',
    en: 'CSV (RFC 4180): a row for each question and dimension, for each municipality a column with the answer’s code and two with its words, and for each county and the region the base and the counts. The link “describedby” gives the workbook with code book and provenance.',
  },
  xlsx: {
    sv: 'Excelarbetsbok med bladen Jämförelse, Fördelningar (län och region med bas och andel), Likhet, Kodbok och Proveniens.',
    en: 'Excel workbook with the sheets Jämförelse (comparison), Fördelningar (distributions of counties and region with base and share), Likhet (similarity), Kodbok (code book) and Proveniens (provenance).',
  },
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
  summary: { sv: 'Kommuner sida vid sida', en: 'Municipalities side by side' },
  description: {
    sv: 'En till fyra kommuners alla svar, mognad och lärcentra bredvid varandra, mot deras läns och områdets fördelningar, och för varje par vilka svar som är lika och olika. ”differs” säger om de kända svaren skiljer; ett saknat svar är ingen skillnad. Utan ”codes” de två första i kodordning. Villkor på svaren, som i selections, säger i ”within” vilka av dem som ingår i urvalet; alla jämförs ändå. Ingen rangordning. Formatet väljs med Accept eller ”format”.',
    en: 'All answers, maturity and learning centres of one to four municipalities beside each other, against the distributions of their counties and the region, and for each pair which answers are alike and unlike. “differs” says whether the known answers do; a missing answer is no difference. Without “codes” the first two in code order. Conditions on answers, as in selections, say in “within” which of them are within the selection; all are compared all the same. No ranking. The format is chosen by Accept or “format”.',
  },
  params: { study: studyParameter },
  query: (deps, params) => ({
    codes: {
      description: {
        sv: 'En till fyra kommunkoder med komma emellan, i den ordning de ska stå.',
        en: 'One to four municipality codes with commas between, in the order they shall stand.',
      },
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
