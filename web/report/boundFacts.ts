import type { StudyReply } from '../../api/replies/studies.ts'
import type { JointBound } from '../../api/domain/study/published.ts'

/** The facts of the totals that a joint bound is computed from. */
export function boundFacts({ publishedTotals }: Pick<StudyReply, 'publishedTotals'>, { measure }: JointBound): readonly string[] {
  if (!('count' in measure)) return []
  const facts = measure.count.flatMap((rule) =>
    'is' in rule
      ? rule.is.flatMap(
          (option) => publishedTotals.find((total) => total.question === rule.question && total.class === option)?.facts ?? [],
        )
      : [],
  )
  return [...new Set(facts)]
}
