import type { CrosstabCellReply, CrosstabsReply } from '../../api/schemas/crosstab.ts'
import { bivariateColour, strengthOf } from './bivariate.ts'

/** What names a cell in the address and on the page: its two classes. */
export const cellKey = ({ x, y }: Pick<CrosstabCellReply, 'x' | 'y'>): string => `${x}-${y}`

/** A cell's brief name where colours can't be told apart: the column's letter and the row's number, "B2". */
export function cellCode(
  { columns, rows }: Pick<CrosstabsReply, 'columns' | 'rows'>,
  { x, y }: Pick<CrosstabCellReply, 'x' | 'y'>,
): string {
  const column = columns.findIndex(({ id }) => id === x)
  const row = rows.findIndex(({ id }) => id === y)
  return `${String.fromCharCode(65 + column)}${row + 1}`
}

/** The cells that each municipality is in, by code: one, or several where several answers can be given. None without both values. */
export function cellsByCode(cells: readonly CrosstabCellReply[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const cell of cells) for (const code of cell.codes) found.set(code, [...(found.get(code) ?? []), cellKey(cell)])
  return found
}

/** The colour of each cell, by key. */
export function cellColours({ x, y, cells }: Pick<CrosstabsReply, 'x' | 'y' | 'cells'>): ReadonlyMap<string, string> {
  const strength = (axis: CrosstabsReply['x'], id: string) =>
    strengthOf(
      axis,
      axis.classes.findIndex((each) => each.id === id),
      axis.classes.length,
    )
  return new Map(cells.map((cell) => [cellKey(cell), bivariateColour(strength(x, cell.x), strength(y, cell.y))]))
}

/** The cell with the most municipalities, the first of several; null where there are none at all. */
export function fullestCell(cells: readonly CrosstabCellReply[]): CrosstabCellReply | null {
  const fullest = cells.reduce<CrosstabCellReply | null>((best, cell) => (cell.count > (best?.count ?? 0) ? cell : best), null)
  return fullest
}
