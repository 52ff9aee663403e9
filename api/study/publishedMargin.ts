import type { StudyDefinition } from './definition.ts'
import type { Condition } from './rule.ts'

/** How many municipalities the report says fulfil a condition, and by which facts. */
interface PublishedMargin {
  readonly figure: number
  readonly facts: readonly string[]
}

/**
 * The published count of municipalities whose answer is one of the condition's options: the sum of the options' own totals. null
 * where one of them is not published.
 * @param base only totals of this base; any unless given
 */
export function publishedMargin(
  { publishedTotals }: Pick<StudyDefinition, 'publishedTotals'>,
  { question, is }: Condition,
  base?: number,
): PublishedMargin | null {
  const totals = is.map((option) =>
    publishedTotals.find(
      (total) =>
        total.question === question && total.class === option && (base === undefined || (total.base?.count ?? null) === base),
    ),
  )
  const known = totals.filter((total) => total !== undefined)
  if (known.length < totals.length) return null
  return {
    figure: known.reduce((sum, { figure }) => sum + figure, 0),
    facts: [...new Set(known.flatMap(({ facts }) => facts))],
  }
}
