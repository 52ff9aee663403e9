import type { Cell } from './layout.ts'

/** More columns than any grid has, so that a cell's number is its own. */
const WIDTH = 1024

/** How many pieces, connected by sides, the cells make. */
export function pieces(cells: readonly Cell[]): number {
  const waiting = new Set(cells.map(({ column, row }) => row * WIDTH + column))
  let count = 0
  for (const start of waiting) {
    count += 1
    waiting.delete(start)
    const reached = [start]
    for (const cell of reached) {
      for (const other of [cell - 1, cell + 1, cell - WIDTH, cell + WIDTH]) if (waiting.delete(other)) reached.push(other)
    }
  }
  return count
}
