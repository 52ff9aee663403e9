import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { selectionsReplySchema, type SelectionsReply } from '../replies/selection.ts'
import { findAskable } from '../domain/study/askable.ts'
import { selectIn, type SelectionCondition } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'
import { conditionsOf, selectionParameters } from './selectionParameters.ts'
import { conditionsInQuery } from '../domain/study/selection.ts'
import { localized } from '../domain/words/catalogue.ts'

/** The municipalities that fulfil all conditions, tried in the order given. */
export function selectionsReply(snapshot: Snapshot, conditions: readonly SelectionCondition[]): SelectionsReply {
  const { study, answers } = snapshot
  const selected = selectIn(snapshot, conditions)
  const address = (...segments: string[]): string => apiAddress('studies', study.id, ...segments)
  const query = conditionsInQuery(conditions)
  return {
    study: study.id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    codes: [...selected.codes],
    count: selected.codes.length,
    municipalities: answers.length,
    base: selected.base,
    conditions: selected.conditions.map((condition) => ({
      ...condition,
      classes: [...condition.classes],
      title: findAskable(study, condition.indicator)?.title ?? { sv: condition.indicator, en: condition.indicator },
    })),
    emptiedBy: selected.emptiedBy,
    links: {
      self: address('selections') + (query === '' ? '' : `?${query}`),
      conditions: address('conditions'),
      municipalities: address('municipalities'),
      study: address(),
    },
  }
}

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
