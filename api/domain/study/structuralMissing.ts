import type { AnswerRow, Answer } from './answer.ts'
import { holds } from './condition.ts'
import type { StudyDefinition } from './definition.ts'
import type { MissingReason } from './missing.ts'
import type { Question } from './question.ts'

/** Whether a municipality took part in the study. */
export function isRespondent(study: Pick<StudyDefinition, 'participationQuestion'>, row: Pick<AnswerRow, 'answers'>): boolean {
  return holds({ question: study.participationQuestion, is: ['yes'] }, row) === true
}

/**
 * Why the study's own rules leave a municipality without an answer to a question; `null` when an answer is to be expected.
 * In this order: `no-answer` where it did not take part and the question was put to respondents; `not-asked` where the filter is
 * not known to hold; `not-applicable` where `notApplicableWhen` holds.
 * @param answers the municipality's answers by question id; those the rules lean on (participation, filter) must be there
 */
export function structuralMissing(
  study: Pick<StudyDefinition, 'participationQuestion'>,
  question: Question,
  answers: Readonly<Record<string, Answer>>,
): MissingReason | null {
  const row = { answers }
  if (question.base === 'respondents' && !isRespondent(study, row)) return 'no-answer'
  if (question.filter && holds(question.filter, row) !== true) return 'not-asked'
  if (question.notApplicableWhen && holds(question.notApplicableWhen, row) === true) return 'not-applicable'
  return null
}
