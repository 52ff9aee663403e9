import type { Box, Point } from './frame.ts'
import { boxAround, byWeight, type Candidate, type LabelWish, type PlacedLabel, setLabels, shifted, within } from './setLabels.ts'
import { anyFontWidth } from './textWidth.ts'

/** Type sizes by least population, falling. */
const sizes = [
  { from: 100_000, size: 17 },
  { from: 40_000, size: 15 },
  { from: 0, size: 13 },
] as const
const smallest = 12

/** Shifts tried in turn, in widths and heights of the label's box: on the point first, then round it. */
const shifts: readonly Point[] = [
  [0, 0],
  [0, -0.4],
  [0, 0.4],
  [0.25, 0],
  [-0.25, 0],
  [0, -0.8],
  [0, 0.8],
  [0.55, 0],
  [-0.55, 0],
  [0.4, -0.6],
  [-0.4, -0.6],
  [0.4, 0.6],
  [-0.4, 0.6],
]

function candidates({ text, weight, at }: LabelWish, area: Box): readonly Candidate[] {
  const proper = sizes.find(({ from }) => weight >= from)?.size ?? smallest
  return [proper, smallest]
    .flatMap((size) => shifted(at, size, anyFontWidth(text) * size + 4, size * 1.15, shifts))
    .filter(({ box }) => within(box, area))
}

/**
 * Names for a picture that nobody can zoom: as many as find room without overlap. A name that found none goes first in another try, as
 * long as that sets more of them. The same wishes always give the same labels.
 */
export function pictureLabels(wishes: readonly LabelWish[], area: Box): readonly PlacedLabel[] {
  let order: readonly LabelWish[] = byWeight(wishes.filter(({ at: [x, y] }) => within(boxAround(x, y, 0, 0), area)))
  let best: readonly PlacedLabel[] = []
  for (let round = 0; round < 8; round++) {
    const { placed, left } = setLabels(order, (wish) => candidates(wish, area))
    if (placed.length > best.length) best = placed
    if (left.length === 0) break
    order = [...left, ...order.filter((wish) => !left.includes(wish))]
  }
  return best
}
