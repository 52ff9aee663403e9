import type { StudyDefinition } from './definition.ts'
import { type IndicatorValue, type Indicator, type IndicatorClass, listIndicators } from './indicator.ts'

/** One of the two indicators crossed: x gives the columns, y the rows. */
export interface CrosstabAxis extends Pick<Indicator, 'id' | 'title' | 'palette' | 'kind'> {
  readonly classes: readonly IndicatorClass[]
  /** Fill colour (#rrggbb) of each class, by class id. */
  readonly colours: Readonly<Record<string, string>>
}

/** Municipalities in one class of each of two indicators. Shares 0–1 of the row's and the column's municipalities, null for an empty one. */
export interface CrosstabCell {
  readonly x: string
  readonly y: string
  readonly count: number
  readonly shareOfColumn: number | null
  readonly shareOfRow: number | null
  readonly codes: readonly string[]
}

/** Municipalities without a value in at least one of the two; kept apart from the cells. */
export interface CrosstabMissing {
  readonly code: string
  readonly x: IndicatorValue['missing']
  readonly y: IndicatorValue['missing']
}

/** Two indicators crossed: one cell for each pair of classes (columns x, rows y), totals, and who is left out. `base`: municipalities with both values. */
export interface Crosstab {
  readonly base: number
  readonly cells: readonly CrosstabCell[]
  readonly columns: readonly { readonly id: string; readonly count: number }[]
  readonly rows: readonly { readonly id: string; readonly count: number }[]
  readonly missingPairs: readonly CrosstabMissing[]
}

/** Whether a municipality may be in several cells, a question of the two taking several answers: totals are then no sums of cells. */
export const cellsOverlap = ({ x, y }: Readonly<Record<'x' | 'y', Pick<Indicator, 'kind'>>>): boolean =>
  x.kind === 'multiple' || y.kind === 'multiple'

interface Margin {
  readonly classes: readonly IndicatorClass[]
  readonly values: readonly IndicatorValue[]
}

/**
 * Crosses two indicators. For several answers a municipality counts in each of its classes, so that cells may sum to more than
 * the base; totals count municipalities with both values, once each.
 */
export function crosstabOf(x: Margin, y: Margin): Crosstab {
  const yByCode = new Map(y.values.map((value) => [value.code, value]))
  const pairs = x.values.flatMap((one) => {
    const other = yByCode.get(one.code)
    return other ? [{ code: one.code, x: one, y: other }] : []
  })
  const known = pairs.filter((pair) => pair.x.missing === null && pair.y.missing === null)
  const columns = x.classes.map(({ id }) => ({ id, count: known.filter((pair) => pair.x.classes.includes(id)).length }))
  const rows = y.classes.map(({ id }) => ({ id, count: known.filter((pair) => pair.y.classes.includes(id)).length }))
  const cells = rows.flatMap((row) =>
    columns.map((column) => {
      const codes = known
        .filter((pair) => pair.x.classes.includes(column.id) && pair.y.classes.includes(row.id))
        .map(({ code }) => code)
      return {
        x: column.id,
        y: row.id,
        count: codes.length,
        shareOfColumn: column.count === 0 ? null : codes.length / column.count,
        shareOfRow: row.count === 0 ? null : codes.length / row.count,
        codes,
      }
    }),
  )
  const missingPairs = pairs
    .filter((pair) => pair.x.missing !== null || pair.y.missing !== null)
    .map(({ code, x, y }) => ({ code, x: x.missing, y: y.missing }))
  return { base: known.length, cells, columns, rows, missingPairs }
}

/**
 * How many of `base` can have two properties at once when `one` and `other` of them have each: the Fréchet bounds
 * max(0, one + other − base) … min(one, other), which is all that margins alone allow (domain 1.3).
 */
export function boundsFromMargins(one: number, other: number, base: number): { minimum: number; maximum: number } {
  return { minimum: Math.max(0, one + other - base), maximum: Math.min(one, other) }
}

/** Ids of the two indicators crossed, those asked for or the study's own; the same twice if that is what was asked for. */
export function chooseAxes(
  study: StudyDefinition,
  { x, y }: { x?: string | undefined; y?: string | undefined },
): [x: string, y: string] {
  const ids = listIndicators(study).map(({ id }) => id)
  const { defaultIndicator } = study
  const [first, second] = study.crossedIndicators ?? [ids[0] ?? defaultIndicator, defaultIndicator]
  const columns = x ?? [first, second, ...ids].find((id) => id !== y) ?? defaultIndicator
  const rows = y ?? [second, first, ...ids].find((id) => id !== columns) ?? defaultIndicator
  return [columns, rows]
}
