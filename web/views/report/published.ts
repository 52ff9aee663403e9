import type { StudyReply } from '../../../api/replies/studies.ts'
import type { JointBound, PublishedTotal } from '../../../api/domain/study/published.ts'

/** A number of the staircase with every set of municipalities that the report gives it for: they are not the same sets. */
interface LookAlike {
  readonly count: number
  readonly totals: readonly PublishedTotal[]
}

/** Numbers of the staircase that are the size of several sets, each set once, in the staircase's order. */
export function lookAlikes({
  staircaseSteps,
  publishedTotals,
}: Pick<StudyReply, 'staircaseSteps' | 'publishedTotals'>): readonly LookAlike[] {
  const setOf = ({ question, class: option }: PublishedTotal) => `${question}:${option}`
  return staircaseSteps.flatMap(({ count }) => {
    const same = publishedTotals.filter(
      (total) => total.figure === count && total.class !== undefined && total.unit === undefined,
    )
    const totals = same.filter((total, index) => same.findIndex((other) => setOf(other) === setOf(total)) === index)
    return totals.length > 1 ? [{ count, totals }] : []
  })
}

/** The facts of the totals that a joint bound is computed from. */
export function boundFacts({ publishedTotals }: Pick<StudyReply, 'publishedTotals'>, { measure }: JointBound): readonly string[] {
  if (!('conditions' in measure)) return []
  const facts = measure.conditions.flatMap((rule) =>
    'options' in rule
      ? rule.options.flatMap(
          (option) => publishedTotals.find((total) => total.question === rule.question && total.class === option)?.facts ?? [],
        )
      : [],
  )
  return [...new Set(facts)]
}
