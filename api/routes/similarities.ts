import type { Geography, Municipality } from '../domain/map/geography.ts'
import { collatorOf } from '../domain/words/format.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { similaritiesReplySchema, type SimilaritiesReply, similarityReply } from '../replies/similarity.ts'
import { quantityRanges, similarityOf } from '../domain/study/similarity.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { findAnswers } from './lookups/findAnswers.ts'
import { findMunicipality } from './lookups/findMunicipality.ts'
import { findStudy } from './lookups/findStudy.ts'
import { pageOf } from './paging.ts'
import { limitParameter, municipalityParameter, offsetParameter, studyParameter } from './parameters.ts'
import { placeOf } from '../replies/centre.ts'

const method: SimilaritiesReply['method'] = {
  name: { sv: 'Gowers likhetskoefficient', en: 'Gower’s coefficient of similarity' },
  reference: 'J. C. Gower, A general coefficient of similarity and some of its properties, Biometrics 27 (1971) 857–871',
  note: {
    sv: 'Medelvärdet över de frågor som båda kommunerna har besvarat: 1 för samma svar; för en ordnad skala och för antal 1 minus avståndet delat med det största möjliga; för flera svar de gemensamma delade med alla nämnda. Frågor där ett svar saknas räknas inte med. Medverkan i enkäten och tillagda frågor räknas inte. Avståndet är 1 minus likheten. Närhet är ingen rangordning.',
    en: 'The mean over the questions both municipalities answered: 1 for the same answer; for an ordered scale and for quantities 1 minus the distance divided by the largest possible; for several answers those in common divided by all mentioned. Questions where an answer is missing are left out. Taking part in the survey and supplementary questions do not count. The distance is 1 minus the similarity. Nearness is no ranking.',
  },
}

/** The other municipalities, nearest in their answers first, equally near by name; those that share no answered question last. */
function nearest(snapshot: Snapshot, { code }: Municipality, { municipalities }: Geography): SimilaritiesReply['municipalities'] {
  const ranges = quantityRanges(snapshot.study, snapshot.answers)
  const row = findAnswers(snapshot, code)
  return municipalities
    .filter((other) => other.code !== code)
    .map((other) => ({
      ...placeOf(other),
      ...similarityReply(similarityOf(snapshot.study, ranges, row, findAnswers(snapshot, other.code))),
    }))
    .toSorted((a, b) => (a.distance ?? 2) - (b.distance ?? 2) || collatorOf('sv').compare(a.name, b.name))
}

export const similarities = resource({
  path: '/studies/{study}/municipalities/{code}/similarities',
  operationId: 'listSimilarities',
  summary: { sv: 'Kommuner med liknande svar', en: 'Municipalities with similar answers' },
  description: {
    sv: 'Kommunerna efter hur lika deras svar är den valdas, närmast först och lika nära i bokstavsordning, med vilka frågor som båda besvarat (comparable), vilka som fick samma svar (alike) och vilka inte (unlike). Metoden förklaras i svaret. Det är ingen rangordning.',
    en: 'The municipalities by how alike their answers are to the chosen one’s, nearest first and equally near in alphabetical order, with the questions both answered (comparable), those with the same answer (alike) and the rest (unlike). The reply explains the method. It is no ranking.',
  },
  params: { study: studyParameter, code: municipalityParameter },
  query: { limit: limitParameter, offset: offsetParameter },
  schema: similaritiesReplySchema,
  problems: ['unknown-study', 'unknown-municipality', 'invalid-query-parameter'],
  answer: ({ geography, snapshots }, params, query) => {
    const snapshot = findStudy({ snapshots }, params.study)
    const municipality = findMunicipality({ geography }, params.code)
    const { code } = municipality
    const address = (...segments: string[]): string => apiAddress('studies', snapshot.study.id, ...segments)
    const self = address('municipalities', code, 'similarities')
    const { items, next } = pageOf(nearest(snapshot, municipality, geography), query, limitParameter.default)
    return {
      ...placeOf(municipality),
      study: snapshot.study.id,
      snapshot: snapshot.hash,
      provenance: snapshot.provenance,
      method,
      municipalities: [...items],
      links: {
        self,
        municipality: address('municipalities', code),
        study: address(),
        ...(next === null ? {} : { next: `${self}?${next}` }),
      },
    }
  },
})
