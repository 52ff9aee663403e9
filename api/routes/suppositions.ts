import { Problem } from '../http/problem.ts'
import { resource, type QueryParameters, type QueryValues } from '../http/resource.ts'
import { suppositionsReplySchema, suppositionsReply } from '../replies/suppositions.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { rubricQuestions } from '../domain/study/rubric.ts'
import { alternativesTo, supposable, type Supposition } from '../domain/study/supposition.ts'
import { findMunicipality, findStudy } from './lookups.ts'
import { municipalityParameter, studyParameter } from './parameters.ts'
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
export function suppositionsOf(study: StudyDefinition, query: QueryValues): Supposition[] {
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

export const suppositions = resource({
  path: '/studies/{study}/municipalities/{code}/suppositions',
  operationId: 'supposeAnswers',
  summary: localized('openapi', 'operation.supposeAnswers.summary'),
  description: localized('openapi', 'operation.supposeAnswers.description'),
  params: { study: studyParameter, code: municipalityParameter },
  query: (deps, params) => supposedAnswers(findStudy(deps, params.study).study),
  schema: suppositionsReplySchema,
  problems: ['unknown-study', 'unknown-municipality', 'invalid-query-parameter'],
  answer: (deps, params, query) => {
    const snapshot = findStudy(deps, params.study)
    return suppositionsReply(snapshot, findMunicipality(deps, params.code), suppositionsOf(snapshot.study, query))
  },
})
