import { touch, type Cell } from './layout.ts'

/** How many pieces, connected by sides, the cells make. */
export function pieces(cells: readonly Cell[]): number {
  const waiting = new Set(cells)
  let count = 0
  for (const start of cells) {
    if (!waiting.delete(start)) continue
    count += 1
    const reached = [start]
    for (const cell of reached) {
      for (const other of waiting) {
        if (touch(cell, other) !== 'side') continue
        waiting.delete(other)
        reached.push(other)
      }
    }
  }
  return count
}
