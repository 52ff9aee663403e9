import type { Cell, Layout } from './layout.ts'
import { leap, push, type Grid } from './moves.ts'
import { randomNumbers } from './randomNumbers.ts'

interface Improvement {
  readonly layout: Layout
  readonly cost: number
}

/** How hot the search begins and ends (cost), and how often a tile is pushed rather than leaps. */
const HOT = 3
const COLD = 0.05
const PUSHES = 0.5

/**
 * Betters a layout by simulated annealing: what costs less is kept, what costs more now and then while the search is hot.
 * Reproducible: the random numbers are seeded.
 */
export function improveLayout(
  start: Layout,
  grid: Grid,
  steps: number,
  seed: number,
  cost: (layout: Layout, limit: number) => number,
): Improvement {
  const random = randomNumbers(seed)
  let layout: Cell[] = [...start]
  let current = cost(layout, Infinity)
  let best: Improvement = { layout, cost: current }
  for (let step = 0; step < steps; step += 1) {
    const heat = HOT * (COLD / HOT) ** (step / steps)
    const next = [...layout]
    const moved = random() < PUSHES ? push(next, grid, random) : leap(next, grid, random)
    if (!moved) continue
    // What the search would still accept is drawn first (Metropolis), so that dearer layouts need not be judged to the end.
    const limit = current - heat * Math.log(1 - random())
    const price = cost(next, limit)
    if (price > limit) continue
    layout = next
    current = price
    if (current < best.cost) best = { layout, cost: current }
  }
  return best
}
