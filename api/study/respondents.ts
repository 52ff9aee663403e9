import type { AnswerRow } from './answer.ts'
import { holds } from './condition.ts'
import type { StudyDefinition } from './definition.ts'

/** Whether a municipality took part in the study. */
export function isRespondent(study: Pick<StudyDefinition, 'participationQuestion'>, row: Pick<AnswerRow, 'answers'>): boolean {
  return holds({ question: study.participationQuestion, is: ['yes'] }, row) === true
}
