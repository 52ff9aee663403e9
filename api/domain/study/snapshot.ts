import type { AnswerRow, AnswerTable } from './answer.ts'
import type { StudyDefinition } from './definition.ts'
import type { Fact } from './fact.ts'
import type { Story } from './story.ts'

/** One study's definition, answers, the facts of its source, its story and provenance; immutable, named by the hash (SHA-256, 16 hex digits) of its content. */
export interface Snapshot {
  readonly study: StudyDefinition
  readonly answers: AnswerTable
  readonly facts: readonly Fact[]
  readonly story: Story
  readonly provenance: 'example' | 'collected'
  readonly hash: string
}

/** A municipality's answers. Every municipality of the region has a row; one without is a fault of ours. */
export function findAnswers({ study, answers }: Snapshot, code: string): AnswerRow {
  const row = answers.find((each) => each.code === code)
  if (!row) throw new RangeError(`The study ${study.id} has no answers of ${code}`)
  return row
}
