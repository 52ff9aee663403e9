import type { Row } from './column.ts'

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
