import type { Municipality } from '../geo/municipality.ts'
import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { resource } from '../http/resource.ts'
import { comparisonsReplySchema, type ComparedPair, type ComparisonsReply } from '../schemas/comparison.ts'
import type { AnswerRow } from '../study/answer.ts'
import { countyAreas } from '../study/area.ts'
import { comparedAnswers } from '../study/comparedAnswers.ts'
import { comparedMaturity } from '../study/comparedMaturity.ts'
import { quantityRanges, similarityOf } from '../study/similarity.ts'
import type { Snapshot } from '../study/snapshot.ts'
import { findAnswers } from './lookups/findAnswers.ts'
import { findMunicipality } from './lookups/findMunicipality.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'
import { centreReply } from './replies/centreReply.ts'
import { placeOf } from './replies/placeOf.ts'
import { similarityReply } from './replies/similarityReply.ts'

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

/** Municipalities side by side, in the order given. */
export function comparisonsReply(
  { geography }: Pick<Deps, 'geography'>,
  snapshot: Snapshot,
  codes: readonly string[],
): ComparisonsReply {
  const { id } = snapshot.study
  const municipalities: Municipality[] = codes.map((code) => findMunicipality({ geography }, code))
  const rows = codes.map((code) => findAnswers(snapshot, code))
  const chosen = new Set(municipalities.map(({ county }) => county.code))
  const counties = countyAreas(geography.municipalities).filter(({ code }) => chosen.has(code))
  const address = (...segments: string[]): string => apiAddress('studies', id, ...segments)
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
    links: { self: `${address('comparisons')}?codes=${codes.join(',')}`, study: address() },
  }
}

export const comparisons = resource({
  path: '/studies/{study}/comparisons',
  operationId: 'compareMunicipalities',
  summary: { sv: 'Kommuner sida vid sida', en: 'Municipalities side by side' },
  description: {
    sv: 'En till fyra kommuners alla svar, mognad och lärcentra bredvid varandra, mot deras läns och områdets fördelningar, och för varje par vilka svar som är lika och olika. ”differs” säger om de kända svaren skiljer; ett saknat svar är ingen skillnad. Utan ”codes” de två första i kodordning. Ingen rangordning.',
    en: 'All answers, maturity and learning centres of one to four municipalities beside each other, against the distributions of their counties and the region, and for each pair which answers are alike and unlike. “differs” says whether the known answers do; a missing answer is no difference. Without “codes” the first two in code order. No ranking.',
  },
  params: { study: studyParameter },
  query: {
    codes: {
      description: {
        sv: 'En till fyra kommunkoder med komma emellan, i den ordning de ska stå.',
        en: 'One to four municipality codes with commas between, in the order they shall stand.',
      },
      example: '0484,1980',
      allowed: ({ geography }) => [...geography.municipalityByCode.keys()],
      atMost: mostMunicipalities,
    },
  },
  schema: comparisonsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  answer: (deps, params, query) => {
    const snapshot = findStudy(deps, params.study)
    const codes = query.codes?.split(',') ?? [...deps.geography.municipalityByCode.keys()].toSorted().slice(0, 2)
    return comparisonsReply(deps, snapshot, codes)
  },
})
