import { resource } from '../http/resource.ts'
import { selectionsReply, selectionsReplySchema } from '../replies/selections.ts'
import { findStudy } from './lookups.ts'
import { studyParameter, conditionsOf, selectionParameters } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'
import { conditionsReply, conditionsReplySchema } from '../replies/conditions.ts'

export const selections = resource({
  path: '/studies/{study}/selections',
  operationId: 'selectMunicipalities',
  summary: localized('openapi', 'operation.selectMunicipalities.summary'),
  description: localized('openapi', 'operation.selectMunicipalities.description'),
  params: { study: studyParameter },
  query: (deps, params) => selectionParameters(findStudy(deps, params.study).study),
  schema: selectionsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  answer: (deps, params, query) => {
    const snapshot = findStudy(deps, params.study)
    return selectionsReply(snapshot, conditionsOf(snapshot.study, query))
  },
})

export const conditions = resource({
  path: '/studies/{study}/conditions',
  operationId: 'listConditions',
  summary: localized('openapi', 'operation.listConditions.summary'),
  description: localized('openapi', 'operation.listConditions.description'),
  params: { study: studyParameter },
  schema: conditionsReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => conditionsReply(findStudy(deps, params.study)),
})
