import { touch, type Cell } from './layout.ts'

/** How many pieces, connected by sides, the cells make. Quick for the few cells of a region: the search asks often. */
export function pieces(cells: readonly Cell[]): number {
  const order = [...cells]
  let count = 0
  // What lies before `reached` is known to hang together; what lies after waits.
  for (let next = 0, reached = 0; next < order.length; next += 1) {
    if (next === reached) {
      count += 1
      reached += 1
    }
    const cell = order[next]
    for (let other = reached; cell && other < order.length; other += 1) {
      const waiting = order[other]
      const first = order[reached]
      if (!waiting || !first || touch(cell, waiting) !== 'side') continue
      order[other] = first
      order[reached] = waiting
      reached += 1
    }
  }
  return count
}
