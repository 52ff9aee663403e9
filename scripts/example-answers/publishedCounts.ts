import type { StudyDefinition } from '../../api/domain/study/definition.ts'

/** How many gave each option of a question, where the report publishes it as an exact figure of its own. */
export function publishedCounts(study: StudyDefinition, question: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { measure, figure, expected } of study.publishedTotals) {
    if (!measure || expected || !('count' in measure) || measure.count.length !== 1) continue
    const [rule] = measure.count
    const [option, ...others] = rule && 'is' in rule && rule.question === question ? rule.is : []
    if (option !== undefined && others.length === 0) counts.set(option, figure)
  }
  return counts
}
