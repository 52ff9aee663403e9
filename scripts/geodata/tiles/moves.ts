import type { Cell } from './layout.ts'

export interface Grid {
  readonly columns: number
  readonly rows: number
}

/** How far a tile may leap, in columns and rows. */
const REACH = 2
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** Moves a tile to a cell nearby, changing places with the tile that lies there, if any; false if that would leave the grid. */
export function leap(layout: Cell[], grid: Grid, random: () => number): boolean {
  const place = Math.floor(random() * layout.length)
  const from = layout[place]
  const [east, south] = [distance(random), distance(random)]
  if (!from || (east === 0 && south === 0)) return false
  const to = { column: from.column + east, row: from.row + south }
  if (!within(grid, to)) return false
  const other = at(layout, to)
  layout[place] = to
  if (other >= 0) layout[other] = from
  return true
}

/** Pushes a tile one step, and the tiles in its way before it, up to a free cell; false, with nothing moved, if there is none. */
export function push(layout: Cell[], grid: Grid, random: () => number): boolean {
  const [east, south] = DIRECTIONS[Math.floor(random() * DIRECTIONS.length)] ?? [1, 0]
  const pushed: number[] = []
  let place = Math.floor(random() * layout.length)
  while (place >= 0) {
    const cell = layout[place]
    if (!cell) return false
    const next = { column: cell.column + east, row: cell.row + south }
    if (!within(grid, next)) return false
    pushed.push(place)
    place = at(layout, next)
  }
  for (const index of pushed) {
    const cell = layout[index]
    if (cell) layout[index] = { column: cell.column + east, row: cell.row + south }
  }
  return true
}

function at(layout: readonly Cell[], { column, row }: Cell): number {
  return layout.findIndex((cell) => cell.column === column && cell.row === row)
}

function within({ columns, rows }: Grid, { column, row }: Cell): boolean {
  return column >= 0 && row >= 0 && column < columns && row < rows
}

function distance(random: () => number): number {
  return Math.floor(random() * (2 * REACH + 1)) - REACH
}
