import type { MissingReason } from '../../api/domain/study/missing.ts'
import { missingReasons } from '../../api/domain/study/missing.ts'
import { cellOf, classesIn, type Column, type Row } from './column.ts'

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
