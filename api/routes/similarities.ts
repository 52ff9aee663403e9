import { resource } from '../http/resource.ts'
import { similaritiesReplySchema, similaritiesReply } from '../replies/similarities.ts'
import { findMunicipality, findStudy } from './lookups.ts'
import { limitParameter, municipalityParameter, offsetParameter, studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

export const similarities = resource({
  path: '/studies/{study}/municipalities/{code}/similarities',
  operationId: 'listSimilarities',
  summary: localized('openapi', 'operation.listSimilarities.summary'),
  description: localized('openapi', 'operation.listSimilarities.description'),
  params: { study: studyParameter, code: municipalityParameter },
  query: { limit: limitParameter, offset: offsetParameter },
  schema: similaritiesReplySchema,
  problems: ['unknown-study', 'unknown-municipality', 'invalid-query-parameter'],
  answer: (deps, params, query) =>
    similaritiesReply(findStudy(deps, params.study), findMunicipality(deps, params.code), deps.geography, query),
})
