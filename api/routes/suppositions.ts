import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import { resource, type QueryParameters, type QueryValues } from '../http/resource.ts'
import {
  suppositionsReplySchema,
  type SuppositionsReply,
  maturityOutcome,
  liftReplies,
  supposableQuestions,
} from '../replies/supposition.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { rubricQuestions } from '../domain/study/rubricQuestions.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { alternativesTo, supposable, suppose, type Supposition } from '../domain/study/supposition.ts'
import { findAnswers } from './lookups/findAnswers.ts'
import { findMunicipality } from './lookups/findMunicipality.ts'
import { findStudy } from './lookups/findStudy.ts'
import { municipalityParameter, studyParameter } from './parameters.ts'
import { placeOf } from '../replies/centre.ts'
import { localized } from '../domain/words/catalogue.ts'

/** One parameter a question that feeds the rubric: its id, with the answer supposed. */
function supposedAnswers(study: StudyDefinition): QueryParameters {
  return Object.fromEntries(
    rubricQuestions(study).map((question) => {
      const options = supposable(question).map(({ id }) => id)
      const ids = [...options, ...alternativesTo(question)]
      const several = question.kind === 'multiple'
      const key = several ? 'parameter.supposedAnswers' : 'parameter.supposedAnswer'
      const description = localized('openapi', key, { title: question.title })
      return [
        question.id,
        { description, example: ids[0] ?? '', allowed: () => ids, ...(several ? { atMost: options.length } : {}) },
      ]
    }),
  )
}

/** What the query supposes. Throws a Problem where an alternative to the options stands beside another answer. */
function suppositionsOf(study: StudyDefinition, query: QueryValues): Supposition[] {
  return rubricQuestions(study).flatMap((question) => {
    const options = query[question.id]?.split(',')
    if (options === undefined) return []
    const alone = alternativesTo(question).find((id) => options.length > 1 && options.includes(id))
    if (alone === undefined) return [{ question: question.id, options }]
    const detail = localized('problems', 'detail.alone', { value: alone, name: question.id })
    throw new Problem('invalid-query-parameter', detail, {
      parameter: question.id,
      allowed: supposable(question).map(({ id }) => id),
    })
  })
}

/** A municipality's profile now and as it would be. `query`: questions with the answers supposed. */
export function suppositionsReply(
  deps: Pick<Deps, 'geography'>,
  snapshot: Snapshot,
  code: string,
  query: QueryValues,
): SuppositionsReply {
  const { study } = snapshot
  const municipality = findMunicipality(deps, code)
  const row = findAnswers(snapshot, municipality.code)
  const given = suppositionsOf(study, query)
  const supposed = suppose(study, row, given)
  const address = (...segments: string[]): string =>
    apiAddress('studies', study.id, 'municipalities', municipality.code, ...segments)
  const asked = given.map(({ question, options }) => `${question}=${options.join(',')}`).join('&')
  return {
    ...placeOf(municipality),
    study: study.id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    hypothetical: true,
    note: localized('replies', 'hypothetical'),
    rubric: { version: study.rubric.version, validated: study.rubric.validated },
    questions: supposableQuestions(study, row, supposed),
    now: maturityOutcome(study.rubric, row),
    supposed: maturityOutcome(study.rubric, supposed),
    lifts: liftReplies(study, supposed),
    links: {
      self: address('suppositions') + (asked === '' ? '' : `?${asked}`),
      municipality: address(),
      study: apiAddress('studies', study.id),
    },
  }
}

export const suppositions = resource({
  path: '/studies/{study}/municipalities/{code}/suppositions',
  operationId: 'supposeAnswers',
  summary: localized('openapi', 'operation.supposeAnswers.summary'),
  description: localized('openapi', 'operation.supposeAnswers.description'),
  params: { study: studyParameter, code: municipalityParameter },
  query: (deps, params) => supposedAnswers(findStudy(deps, params.study).study),
  schema: suppositionsReplySchema,
  problems: ['unknown-study', 'unknown-municipality', 'invalid-query-parameter'],
  answer: (deps, params, query) => suppositionsReply(deps, findStudy(deps, params.study), params.code, query),
})
