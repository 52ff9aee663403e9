import type { ComparedPair } from '../../schemas/comparison.ts'
import type { Similarity } from '../../study/similarity.ts'

/** Decimals kept: sums of thirds and fifths differ beyond them by the order they were added in, and equal nearness must stay equal. */
const decimals = 6

/** How alike two municipalities' answers are, as replies state it. */
export function similarityReply({ similarity, comparable, alike, unlike }: Similarity): Omit<ComparedPair, 'one' | 'other'> {
  const rounded = (value: number): number => Number(value.toFixed(decimals))
  return {
    similarity: similarity === null ? null : rounded(similarity),
    distance: similarity === null ? null : rounded(1 - similarity),
    comparable: [...comparable],
    alike: [...alike],
    unlike: [...unlike],
  }
}
