import type { Cell, Layout } from './layout.ts'
import { randomNumbers } from './randomNumbers.ts'

export interface Improvement {
  readonly layout: Layout
  readonly cost: number
}

/** How hot the search begins and ends (cost), and how far a tile may move in a step. */
const HOT = 4
const COLD = 0.05
const REACH = 2

/**
 * Betters a layout by simulated annealing: two tiles change places, or one moves to a free cell; what costs less is kept,
 * what costs more now and then while the search is hot. Reproducible: the random numbers are seeded.
 */
export function improveLayout(start: Layout, columns: number, rows: number, steps: number, cost: (layout: Layout) => number): Improvement {
  const random = randomNumbers(columns * rows)
  const layout = [...start]
  let current = cost(layout)
  let best: Improvement = { layout: [...layout], cost: current }
  for (let step = 0; step < steps; step += 1) {
    const heat = HOT * (COLD / HOT) ** (step / steps)
    const undo = move(layout, columns, rows, random)
    if (!undo) continue
    const next = cost(layout)
    if (next <= current || random() < Math.exp((current - next) / heat)) current = next
    else undo()
    if (current < best.cost) best = { layout: [...layout], cost: current }
  }
  return best
}

/** Moves a tile to a cell nearby, changing places with the tile that lies there, if any; gives back how to undo it. */
function move(layout: Cell[], columns: number, rows: number, random: () => number): (() => void) | null {
  const place = Math.floor(random() * layout.length)
  const from = layout[place]
  const [east, south] = [step(random), step(random)]
  if (!from || (east === 0 && south === 0)) return null
  const to = { column: from.column + east, row: from.row + south }
  if (to.column < 0 || to.row < 0 || to.column >= columns || to.row >= rows) return null
  const other = layout.findIndex((cell) => cell.column === to.column && cell.row === to.row)
  layout[place] = to
  if (other >= 0) layout[other] = from
  return () => {
    if (other >= 0) layout[other] = to
    layout[place] = from
  }
}

function step(random: () => number): number {
  return Math.floor(random() * (2 * REACH + 1)) - REACH
}
