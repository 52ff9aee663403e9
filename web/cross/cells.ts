import type { CrosstabCellReply, CrosstabsReply } from '../../api/replies/crosstab.ts'
import { colourBy, schemeOf } from '../../api/domain/legend/bivariate.ts'

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

/** Whether a municipality may be in several cells, a question of the two taking several answers: totals are then no sums of cells. */
export const cellsOverlap = ({ x, y }: Pick<CrosstabsReply, 'x' | 'y'>): boolean => x.kind === 'multiple' || y.kind === 'multiple'

/** The colour of each cell, by key. */
export function cellColours(crosstab: Pick<CrosstabsReply, 'x' | 'y' | 'cells'>): ReadonlyMap<string, string> {
  const colourOf = colourBy(schemeOf(crosstab), crosstab)
  return new Map(crosstab.cells.map((cell) => [cellKey(cell), colourOf(cell.x, cell.y)]))
}

/** The cells with the most municipalities: one, or all that have as many; none where there are no municipalities at all. */
export function fullestCells(cells: readonly CrosstabCellReply[]): readonly CrosstabCellReply[] {
  const most = Math.max(1, ...cells.map(({ count }) => count))
  return cells.filter(({ count }) => count === most)
}
