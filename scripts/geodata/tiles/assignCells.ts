import { linearSumAssignment } from 'linear-sum-assignment'
import type { Cell, Layout, TilePlace } from './layout.ts'
import type { Grid } from './moves.ts'

/** Stretches the places over a grid of so many columns and rows; 0 is the middle of the first. */
export function placeOnGrid(places: readonly TilePlace[], { columns, rows }: Grid): Cell[] {
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const [west, north] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - west || 1, Math.max(...ys) - north || 1]
  return places.map(({ x, y }) => ({ column: ((x - west) / width) * (columns - 1), row: ((y - north) / height) * (rows - 1) }))
}

/** Gives each wish a cell of its own so that the sum of squared distances is the least possible (Jonker–Volgenant). */
export function assignCells(wishes: readonly Cell[], { columns, rows }: Grid): Layout {
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }))
  const costs = wishes.map((wish) => cells.map((cell) => (cell.column - wish.column) ** 2 + (cell.row - wish.row) ** 2))
  const { rowAssignments } = linearSumAssignment(costs, { maximaze: false })
  return wishes.map((_, index) => cells[rowAssignments[index] ?? 0] ?? { column: 0, row: 0 })
}
