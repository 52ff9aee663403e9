import { stringify } from 'csv-stringify/sync'
import type { AnswerTable } from '../domain/study/answer.ts'
import { formatCell } from '../domain/study/answerCell.ts'
import { answerColumns } from './parseAnswers.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'

/**
 * Writes answers as the CSV that `parseAnswers` reads: header `code`, `provenance` and the questions in the study's order, one row
 * a municipality, lines ended by \n. The same table always gives the same bytes.
 * @throws RangeError when a row lacks a question of the study
 */
export function formatAnswers(study: Pick<StudyDefinition, 'questions'>, answers: AnswerTable): string {
  const rows = answers.map((row) => [
    row.code,
    row.provenance,
    ...study.questions.map(({ id }) => {
      const answer = row.answers[id]
      if (!answer) throw new RangeError(`${row.code} has no answer to ${id}`)
      return formatCell(answer)
    }),
  ])
  return stringify([answerColumns(study), ...rows], { record_delimiter: 'unix' })
}
