import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { conditionsReplySchema, type ConditionsReply } from '../replies/condition.ts'
import { conditionQuestions } from '../replies/indicatorSummaries.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'

/** Everything that a selection can ask for, with counts. */
function conditionsReply(snapshot: Snapshot): ConditionsReply {
  const { study, hash, provenance, answers } = snapshot
  const address = (...segments: string[]): string => apiAddress('studies', study.id, ...segments)
  return {
    study: study.id,
    snapshot: hash,
    provenance,
    municipalities: answers.length,
    groups: study.groups,
    questions: conditionQuestions(snapshot),
    links: { self: address('conditions'), selections: address('selections'), study: address() },
  }
}

export const conditions = resource({
  path: '/studies/{study}/conditions',
  operationId: 'listConditions',
  summary: { sv: 'Vad ett urval kan fråga efter', en: 'What a selection can ask for' },
  description: {
    sv: 'Alla studiens frågor i grupper, även de som kartan inte ritar, var och en med sina klasser och under ”missing” orsakerna till att ett värde saknas. Klassernas och orsakernas beteckningar är de värden som selections tar. Antalen gäller alla kommuner.',
    en: 'All the study’s questions in groups, those that the map does not draw included, each with its classes and under “missing” the reasons why a value is missing. The ids of classes and reasons are the values that selections takes. Counts are of all municipalities.',
  },
  params: { study: studyParameter },
  schema: conditionsReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => conditionsReply(findStudy(deps, params.study)),
})
