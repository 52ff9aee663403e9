import type { Cell, Layout } from './layout.ts'
import { randomNumbers } from './randomNumbers.ts'

export interface Improvement {
  readonly layout: Layout
  readonly cost: number
}

/** How hot the search begins and ends (cost), and how many steps it takes. */
const HOT = 4
const COLD = 0.05

/**
 * Betters a layout by simulated annealing: two tiles change places, or one moves to a free cell; what costs less is kept,
 * what costs more now and then while the search is hot. Reproducible: the random numbers are seeded.
 */
export function improveLayout(start: Layout, grid: readonly Cell[], steps: number, cost: (layout: Layout) => number): Improvement {
  const random = randomNumbers(grid.length)
  const layout = [...start]
  let current = cost(layout)
  let best: Improvement = { layout: [...layout], cost: current }
  for (let step = 0; step < steps; step += 1) {
    const heat = HOT * (COLD / HOT) ** (step / steps)
    const undo = move(layout, grid, random)
    const next = cost(layout)
    if (next <= current || random() < Math.exp((current - next) / heat)) current = next
    else undo()
    if (current < best.cost) best = { layout: [...layout], cost: current }
  }
  return best
}

/** Moves a tile to a cell nearby, changing places with the tile that lies there, if any; gives back how to undo it. */
function move(layout: Cell[], grid: readonly Cell[], random: () => number): () => void {
  const place = Math.floor(random() * layout.length)
  const from = layout[place]
  if (!from) return () => undefined
  const near = grid.filter((cell) => cell !== from && Math.abs(cell.column - from.column) <= 2 && Math.abs(cell.row - from.row) <= 2)
  const to = near[Math.floor(random() * near.length)] ?? from
  const other = layout.findIndex((cell) => cell.column === to.column && cell.row === to.row)
  layout[place] = to
  if (other >= 0) layout[other] = from
  return () => {
    if (other >= 0) layout[other] = to
    layout[place] = from
  }
}
