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

const note = {
  sv: 'Hypotetiskt: ett tankeexempel på en kopia av svaren. Inget sparas, och kommunens svar är oförändrade. Ett antal tänks som en klass och räknas som klassens mitt, eller dess början om den saknar slut. Ett okänt svar räknas som osäkert.',
  en: 'Hypothetical: a thought on a copy of the answers. Nothing is stored, and the municipality’s answers are unchanged. A quantity is supposed as a class and reckoned as the middle of it, or where it begins if it has no end. An unknown answer is reckoned as uncertain.',
}

/** One parameter a question that feeds the rubric: its id, with the answer supposed. */
function supposedAnswers(study: StudyDefinition): QueryParameters {
  return Object.fromEntries(
    rubricQuestions(study).map((question) => {
      const options = supposable(question).map(({ id }) => id)
      const ids = [...options, ...alternativesTo(question)]
      const several = question.kind === 'multiple'
      const description = {
        sv: `${question.title.sv}: det svar som tänks${several ? '; flera med komma emellan, eller none-of-these för inget av dem' : ''}; unknown för okänt.`,
        en: `${question.title.en}: the answer supposed${several ? '; several with commas between, or none-of-these for none of them' : ''}; unknown for an unknown one.`,
      }
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
    const detail = {
      sv: `”${alone}” kan bara stå ensamt i ”${question.id}”.`,
      en: `“${alone}” can only stand alone in “${question.id}”.`,
    }
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
    note,
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
  summary: { sv: 'Tänk om en kommun svarat annorlunda', en: 'What if a municipality had answered otherwise' },
  description: {
    sv: 'Mognadsprofilen nu och som den skulle bli med andra svar, räknad med rubrikens egna regler på en kopia, och vilka svar som skulle lyfta varje dimension till nästa steg. Varje parameter är en frågas beteckning, värdet det svar som tänks. Utan parametrar är ”supposed” som ”now”. Hypotetiskt; inget sparas. Parameternamnen har bindestreck, som frågorna.',
    en: 'The maturity profile now and as it would be with other answers, derived by the rubric’s own rules on a copy, and which answers would lift each dimension to its next level. Each parameter is a question’s id, the value the answer supposed. Without parameters “supposed” is as “now”. Hypothetical; nothing is stored. The parameters’ names have hyphens, as the questions do.',
  },
  params: { study: studyParameter, code: municipalityParameter },
  query: (deps, params) => supposedAnswers(findStudy(deps, params.study).study),
  schema: suppositionsReplySchema,
  problems: ['unknown-study', 'unknown-municipality', 'invalid-query-parameter'],
  answer: (deps, params, query) => suppositionsReply(deps, findStudy(deps, params.study), params.code, query),
})
