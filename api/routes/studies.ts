import { resource } from '../http/resource.ts'
import { studiesReply, studiesReplySchema, studyReply, studyReplySchema } from '../replies/studies.ts'
import { findStudy } from './lookups.ts'
import { studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

export const studies = resource({
  path: '/studies',
  operationId: 'listStudies',
  summary: localized('openapi', 'operation.listStudies.summary'),
  description: localized('openapi', 'operation.listStudies.description'),
  schema: studiesReplySchema,
  answer: ({ snapshots }) => studiesReply(snapshots),
})

export const study = resource({
  path: '/studies/{study}',
  operationId: 'getStudy',
  summary: localized('openapi', 'operation.getStudy.summary'),
  description: localized('openapi', 'operation.getStudy.description'),
  params: { study: studyParameter },
  schema: studyReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => studyReply(findStudy(deps, params.study)),
})
