/** A step of an ordinal scale with the shares of two areas in it (0–1; null when the area has no values). */
export interface ScaleStep {
  readonly id: string
  readonly region: number | null
  readonly county: number | null
}

/** A step placed: its cell, the region's column in it, and the height of the county's marker. */
export interface PlacedStep {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly column: { readonly y: number; readonly height: number }
  readonly marker: number | null
  readonly own: boolean
}

interface Room {
  readonly width: number
  readonly height: number
  readonly gap: number
}

/** Steps side by side, equally wide: an ordinal scale has order but no distances. Shares are drawn against `whole`, common to scales that are compared. */
export function placeScale(
  steps: readonly ScaleStep[],
  own: string | null,
  whole: number,
  { width, height, gap }: Room,
): PlacedStep[] {
  const cell = (width - gap * (steps.length - 1)) / steps.length
  return steps.map(({ id, region, county }, index) => {
    const column = ((region ?? 0) / whole) * height
    return {
      id,
      x: index * (cell + gap),
      width: cell,
      column: { y: height - column, height: column },
      marker: county === null ? null : height - (county / whole) * height,
      own: id === own,
    }
  })
}

/** The share that fills a cell: the largest met, so that scales side by side can be compared and small shares are seen. */
export function wholeOf(scales: readonly (readonly ScaleStep[])[]): number {
  return Math.max(0.01, ...scales.flat().flatMap(({ region, county }) => [region ?? 0, county ?? 0]))
}
