import type { AnswerRow } from '../../api/domain/study/answer.ts'
import { formatCell } from '../../api/domain/study/answerCell.ts'
import { maturityOf } from '../../api/domain/study/maturity.ts'
import type { MissingReason } from '../../api/domain/study/missing.ts'
import type { Level, Rubric } from '../../api/domain/study/rubric.ts'

/**
 * A municipality's overall level, or why it has none. Remembers what it has worked out: the repair asks for the same few combinations
 * of answers some hundred thousand times.
 * @param questions those that the rubric's rules ask
 */
export function overallLevels(rubric: Rubric, questions: ReadonlySet<string>): (row: AnswerRow) => Level | MissingReason {
  const known = new Map<string, Level | MissingReason>()
  return (row) => {
    let key = ''
    for (const question of questions) {
      const answer = row.answers[question]
      key += `${answer ? formatCell(answer) : ''}|`
    }
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    const { level, missing } = maturityOf(rubric, row).overall
    const result = level ?? missing
    known.set(key, result)
    return result
  }
}
