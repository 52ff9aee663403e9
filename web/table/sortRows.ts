import type { Cell } from '../../api/replies/answers.ts'
import { missingReasons } from '../../api/domain/study/missing.ts'
import { cellOf, classesIn, type Column, type Row } from './column.ts'

type Ordered = Pick<Column, 'id' | 'classes'>

/** Where a value stands: a number as it is, classes by their order in the question, several by the first that differs. */
function rankOf({ classes }: Ordered, cell: Cell): readonly number[] {
  if (typeof cell.value === 'number') return [cell.value]
  const given = classesIn(cell)
  return classes.flatMap(({ id }, index) => (given.includes(id) ? [index] : []))
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? Infinity) - (other[at] ?? Infinity)
    if (difference !== 0) return difference
  }
  return 0
}

/** Rows in order of the counties' names, those of a county by name whichever way. */
export const sortByCounty = (rows: readonly Row[], descending: boolean, names: Pick<Intl.Collator, 'compare'>): readonly Row[] =>
  rows.toSorted(
    (one, other) =>
      (descending ? -1 : 1) * names.compare(one.county.name, other.county.name) || names.compare(one.name, other.name),
  )

/**
 * Rows in order of a column, or of the municipalities' names where there is none. Whichever way, missing values stand last, by reason,
 * and alike rows by name.
 *
 * @param names orders names as Swedish does: å ä ö last
 */
export function sortRows(
  rows: readonly Row[],
  column: Ordered | null,
  descending: boolean,
  names: Pick<Intl.Collator, 'compare'>,
): readonly Row[] {
  const way = descending ? -1 : 1
  const byName = (one: Row, other: Row): number => names.compare(one.name, other.name)
  if (column === null) return rows.toSorted((one, other) => way * byName(one, other))
  return rows.toSorted((one, other) => {
    const [first, second] = [cellOf(one, column.id), cellOf(other, column.id)]
    if (first.missing !== null || second.missing !== null) {
      const order = placeOf(first) - placeOf(second)
      return order === 0 ? byName(one, other) : order
    }
    const order = way * compareRanks(rankOf(column, first), rankOf(column, second))
    return order === 0 ? byName(one, other) : order
  })
}

/** A value stands before every missing reason. */
const placeOf = ({ missing }: Cell): number => (missing === null ? -1 : missingReasons.indexOf(missing))
