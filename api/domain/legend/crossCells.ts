import { group } from 'd3-array'
import type { Crosstab, CrosstabAxis, CrosstabCell, CrosstabMissing } from '../study/crosstab.ts'
import type { Language } from '../study/localized.ts'
import { firstReason, type MissingReason } from '../study/missing.ts'
import { classLabel, lowerFirst } from '../words/valueLabel.ts'
import { colourBy, schemeOf } from './bivariate.ts'

type Classes = Pick<CrosstabCell, 'x' | 'y'>
type Axes = Readonly<Record<'x' | 'y', CrosstabAxis>>

/** What names a cell in the address and on the page: its two classes. */
export const cellKey = ({ x, y }: Classes): string => `${x}-${y}`

/** A cell's brief name where colours can't be told apart: the column's letter and the row's number, "B2". */
export function cellCode({ columns, rows }: Pick<Crosstab, 'columns' | 'rows'>, { x, y }: Classes): string {
  const column = columns.findIndex(({ id }) => id === x)
  const row = rows.findIndex(({ id }) => id === y)
  return `${String.fromCharCode(65 + column)}${row + 1}`
}

/** The cells that each municipality is in, by code: one, or several where several answers can be given. None without both values. */
export function cellsByCode(cells: readonly CrosstabCell[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const cell of cells) for (const code of cell.codes) found.set(code, [...(found.get(code) ?? []), cellKey(cell)])
  return found
}

/** The colour of each cell, by key. */
export function cellColours(crosstab: Axes & Pick<Crosstab, 'cells'>): ReadonlyMap<string, string> {
  const colourOf = colourBy(schemeOf(crosstab), crosstab)
  return new Map(crosstab.cells.map((cell) => [cellKey(cell), colourOf(cell.x, cell.y)]))
}

/** The cells with the most municipalities: one, or all that have as many; none where there are no municipalities at all. */
export function fullestCells<Cell extends Pick<CrosstabCell, 'count'>>(cells: readonly Cell[]): readonly Cell[] {
  const most = Math.max(1, ...cells.map(({ count }) => count))
  return cells.filter(({ count }) => count === most)
}

/** A class of an axis in words. */
export function axisClassLabel({ classes, kind }: CrosstabAxis, id: string, language: Language): string {
  const found = classes.find((each) => each.id === id)
  return found === undefined ? id : classLabel(kind, found, language)
}

/** A class that can be told by itself: "Nivå 2", but "Behovsinventering: ja", since two questions may be answered yes. */
function namedClass(axis: CrosstabAxis, id: string, language: Language): string {
  const label = axisClassLabel(axis, id, language)
  return axis.kind === 'yes-no' ? `${axis.title[language]}: ${lowerFirst(label)}` : label
}

/** Both classes of a cell in words. */
export const cellLabels = ({ x, y }: Axes, cell: Classes, language: Language): readonly [x: string, y: string] => [
  namedClass(x, cell.x, language),
  namedClass(y, cell.y, language),
]

/** Why a municipality without both values is hatched as it is; the order of the questions does not decide. */
export const crossReason = ({ x, y }: Pick<CrosstabMissing, 'x' | 'y'>): MissingReason | null =>
  firstReason([x, y].filter((reason) => reason !== null))

/** The reason that each municipality without both values is hatched by, by code. */
export const crossReasons = (missing: readonly CrosstabMissing[]): ReadonlyMap<string, MissingReason> =>
  new Map(
    missing.flatMap((each) => {
      const reason = crossReason(each)
      return reason === null ? [] : [[each.code, reason] as const]
    }),
  )

/** Municipalities left out for the same reasons. */
interface MissingGroup {
  readonly x: CrosstabMissing['x']
  readonly y: CrosstabMissing['y']
  readonly codes: readonly string[]
}

/** Those without a value in either, each pair of reasons for itself, the largest first. */
export function missingGroups(missing: readonly CrosstabMissing[]): readonly MissingGroup[] {
  const groups = group(missing, ({ x, y }) => `${x} ${y}`)
  return [...groups.values()]
    .map((members) => ({ x: members[0]?.x ?? null, y: members[0]?.y ?? null, codes: members.map(({ code }) => code) }))
    .sort((one, other) => other.codes.length - one.codes.length)
}
