import { colourBy, schemeOf } from '../legend/bivariate.ts'
import type { Crosstab, CrosstabAxis, CrosstabCell, CrosstabMissing } from '../study/crosstab.ts'
import type { Language } from '../study/localized.ts'
import { firstReason, type MissingReason } from '../study/missing.ts'
import { classLabel } from '../words/valueLabel.ts'

type Pair = Pick<CrosstabCell, 'x' | 'y'>
export type Crossed = Pick<Crosstab, 'cells' | 'columns' | 'rows' | 'base' | 'missing'> &
  Readonly<Record<'x' | 'y', CrosstabAxis>>

/** What names a cell in the address and on the page: its two classes. */
export const cellKey = ({ x, y }: Pair): string => `${x}-${y}`

/** A cell's brief name where colours can't be told apart: the column's letter and the row's number, "B2". */
export function cellCode({ columns, rows }: Pick<Crosstab, 'columns' | 'rows'>, { x, y }: Pair): string {
  const column = columns.findIndex(({ id }) => id === x)
  const row = rows.findIndex(({ id }) => id === y)
  return `${String.fromCharCode(65 + column)}${row + 1}`
}

/** A class of an axis in words. */
export function axisClassWords({ classes, kind }: CrosstabAxis, id: string, language: Language): string {
  const found = classes.find((each) => each.id === id)
  return found === undefined ? id : classLabel(kind, found, language)
}

/** The cells that each municipality is in, by code: one, or several where several answers can be given. None without both values. */
export function cellsByCode(cells: Crosstab['cells']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const cell of cells) for (const code of cell.codes) found.set(code, [...(found.get(code) ?? []), cellKey(cell)])
  return found
}

/** The colour of each cell, by key. */
export function cellColours(crosstab: Pick<Crossed, 'x' | 'y' | 'cells'>): ReadonlyMap<string, string> {
  const colourOf = colourBy(schemeOf(crosstab), crosstab)
  return new Map(crosstab.cells.map((cell) => [cellKey(cell), colourOf(cell.x, cell.y)]))
}

/** The cells with the most municipalities: one, or all that have as many; none where there are no municipalities at all. */
export function fullestCells<C extends Pick<CrosstabCell, 'count'>>(cells: readonly C[]): readonly C[] {
  const most = Math.max(1, ...cells.map(({ count }) => count))
  return cells.filter(({ count }) => count === most)
}

/** Why each municipality without both values has none, by code: which question goes across never decides. */
export function reasonsByCode(missing: readonly CrosstabMissing[]): ReadonlyMap<string, MissingReason> {
  return new Map(
    missing.flatMap(({ code, x, y }) => {
      const reason = firstReason([x, y].filter((each) => each !== null))
      return reason === null ? [] : [[code, reason] as const]
    }),
  )
}
