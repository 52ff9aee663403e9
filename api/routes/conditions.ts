import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { conditionsReplySchema, type ConditionsReply } from '../replies/condition.ts'
import { conditionQuestions } from '../replies/indicatorSummaries.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Everything that a selection can ask for, with counts. */
function conditionsReply(snapshot: Snapshot): ConditionsReply {
  const { study, hash, provenance, answers } = snapshot
  const address = (...segments: string[]): string => apiAddress('studies', study.id, ...segments)
  return {
    study: study.id,
    snapshot: hash,
    provenance,
    municipalities: answers.length,
    groups: study.groups.map(({ id, title }) => ({ id, title })),
    questions: conditionQuestions(snapshot),
    links: { self: address('conditions'), selections: address('selections'), study: address() },
  }
}

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
