import type { AnswersReply, Cell } from '../../../api/replies/answers.ts'
import type { IndicatorSummary } from '../../../api/replies/indicators.ts'
import type { Localized } from '../../../api/domain/study/localized.ts'
import { fold, score } from '../../../api/domain/words/spelling.ts'
import { missingReasons, type MissingReason } from '../../../api/domain/study/missing.ts'

/** A municipality's answers: a row of the table. */
export type Row = AnswersReply['rows'][number]

/** An indicator as a column. `unit`: what a quantity is counted in. */
export interface Column extends IndicatorSummary {
  readonly unit: Localized | null
}

/** The indicators as columns: first the one that the map shows, then in the order of the study's list. */
export function columnsOf(
  indicators: readonly IndicatorSummary[],
  variables: AnswersReply['variables'],
  first: string,
): readonly Column[] {
  return indicators
    .map((indicator) => ({ ...indicator, unit: variables.find(({ id }) => id === indicator.id)?.unit ?? null }))
    .toSorted((one, other) => Number(other.id === first) - Number(one.id === first))
}

/** What a row has in a column. A row without the question has no published value. */
export const cellOf = ({ answers }: Pick<Row, 'answers'>, column: string): Cell =>
  answers[column] ?? { value: null, missing: 'not-published' }

/** The ids of the classes that a cell's value names; none for a quantity, or where there is no value. */
export const classesIn = ({ value }: Cell): readonly string[] =>
  value === null || typeof value === 'number' ? [] : typeof value === 'string' ? [value] : value

/** Rows under one heading; `county` is null for all of them together. */
export interface RowGroup {
  readonly county: Row['county'] | null
  readonly rows: readonly Row[]
}

/** The rows by county in the order of the counties' codes, each group in the order that the rows come in; or all in one. */
export function groupRows(rows: readonly Row[], byCounty: boolean): readonly RowGroup[] {
  if (!byCounty) return [{ county: null, rows }]
  const counties = new Map(rows.map(({ county }) => [county.code, county]))
  return [...counties.values()]
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map((county) => ({ county, rows: rows.filter((row) => row.county.code === county.code) }))
}

/**
 * The rows whose municipality's name, or code, has what was typed in it, marks over letters and capitals aside; where none has, those
 * that the search would forgive a slip to find. All of them where nothing is typed.
 */
export function namedRows<Named extends Pick<Row, 'code' | 'name'>>(
  rows: readonly Named[],
  typed: string | null,
): readonly Named[] {
  const wanted = fold(typed ?? '')
  if (wanted === '') return rows
  const having = rows.filter(({ code, name }) => fold(name).includes(wanted) || code.startsWith(wanted) || code === `0${wanted}`)
  return having.length > 0 ? having : rows.filter(({ name }) => score({ label: name, alsoKnownAs: [] }, wanted) !== null)
}

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

/** A column counted over some municipalities. A municipality with several answers counts in each; a quantity has no classes, but a span. */
export interface Subtotal {
  readonly answered: number
  readonly classes: readonly { readonly id: string; readonly count: number }[]
  readonly span: readonly [least: number, most: number] | null
  readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[]
}

/** Counts a column; classes and reasons that nobody has are left out. Counts, no means: levels are an order. */
export function subtotal(rows: readonly Row[], column: Pick<Column, 'id' | 'classes'>): Subtotal {
  const cells = rows.map((row) => cellOf(row, column.id))
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  return {
    answered: cells.filter(({ missing }) => missing === null).length,
    classes: column.classes
      .map(({ id }) => ({ id, count: cells.filter((cell) => classesIn(cell).includes(id)).length }))
      .filter(({ count }) => count > 0),
    span: numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)],
    missing: missingReasons
      .map((reason) => ({ reason, count: cells.filter(({ missing }) => missing === reason).length }))
      .filter(({ count }) => count > 0),
  }
}

/** How many columns of words an A4 page across has room for, beside the municipalities' names. */
const perPage = 8

/** The tables to draw: one on the screen; on paper as many as its width demands, the columns shared out evenly. */
export function printedParts<Column>(columns: readonly Column[], printing: boolean): readonly (readonly Column[])[] {
  if (!printing || columns.length <= perPage) return [columns]
  const each = Math.ceil(columns.length / Math.ceil(columns.length / perPage))
  return Array.from({ length: Math.ceil(columns.length / each) }, (_, part) => columns.slice(part * each, (part + 1) * each))
}
