export interface Cell {
  readonly column: number
  readonly row: number
}

/** A municipality to be given a tile: its county, its neighbours, and where on the map it lies (x to the east, y to the south). */
export interface TilePlace {
  readonly code: string
  readonly county: string
  readonly neighbours: readonly string[]
  readonly x: number
  readonly y: number
}

/** Cells in the order of the places. */
export type Layout = readonly Cell[]

/** Whether two cells share a side, or a corner alone. */
export function touch(a: Cell, b: Cell): 'side' | 'corner' | null {
  const columns = Math.abs(a.column - b.column)
  const rows = Math.abs(a.row - b.row)
  if (columns + rows === 1) return 'side'
  return columns === 1 && rows === 1 ? 'corner' : null
}
