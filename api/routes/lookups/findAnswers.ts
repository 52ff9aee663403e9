import type { AnswerRow } from '../../domain/study/answer.ts'
import type { Snapshot } from '../../domain/study/snapshot.ts'

/** A municipality's answers. Every municipality of the region has a row; one without is a fault of ours. */
export function findAnswers({ study, answers }: Snapshot, code: string): AnswerRow {
  const row = answers.find((each) => each.code === code)
  if (!row) throw new RangeError(`The study ${study.id} has no answers of ${code}`)
  return row
}
