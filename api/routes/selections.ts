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
  summary: { sv: 'Kommuner med vissa svar tillsammans', en: 'Municipalities with certain answers together' },
  description: {
    sv: 'Kommunerna som uppfyller alla villkor i frågan: varje parameter är beteckningen på en indikator eller en annan av studiens frågor, värdet en eller flera av dess klasser med komma emellan. Även en orsak till att värdet saknas kan sökas (missing-no-answer, missing-not-asked …); annars uppfyller ett saknat värde inget. Vad som kan frågas efter står i conditions. ”base” är de som har ett värde i alla, utom där orsaken söks: den är känd för alla; ”conditions” säger vad varje villkor gjorde i den ordning de står, och ”emptiedBy” vilket som inte lämnade någon kvar. Utan villkor alla. Parameternamnen har bindestreck, som indikatorerna.',
    en: 'The municipalities that fulfil every condition of the query: each parameter is the id of an indicator or of another of the study’s questions, the value one or more of its classes with commas between. A reason why the value is missing can be asked for too (missing-no-answer, missing-not-asked …); otherwise a missing value fulfils nothing. What can be asked for stands in conditions. “base” is those with a value in all, except where the reason is asked for: that is known of everyone; “conditions” says what each condition did in the order they stand, and “emptiedBy” which one left none. Without conditions all. The parameters’ names have hyphens, as the indicators do.',
  },
  params: { study: studyParameter },
  query: (deps, params) => selectionParameters(findStudy(deps, params.study).study),
  schema: selectionsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  answer: (deps, params, query) => {
    const snapshot = findStudy(deps, params.study)
    return selectionsReply(snapshot, conditionsOf(snapshot.study, query))
  },
})
