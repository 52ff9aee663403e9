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
import { localized } from '../domain/words/catalogue.ts'

const method: SimilaritiesReply['method'] = {
  name: localized('replies', 'similarity.name'),
  reference: 'J. C. Gower, A general coefficient of similarity and some of its properties, Biometrics 27 (1971) 857–871',
  note: localized('replies', 'similarity.note'),
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
  summary: localized('openapi', 'operation.listSimilarities.summary'),
  description: localized('openapi', 'operation.listSimilarities.description'),
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
