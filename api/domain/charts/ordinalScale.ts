/** An area's municipalities on a step: how many, and their share (0–1) of those whose step is known; null when none is. */
export interface OnStep {
  readonly count: number
  readonly share: number | null
}

/** A step of an ordinal scale with the municipalities of two areas on it. */
export interface ScaleStep {
  readonly id: string
  readonly region: OnStep
  readonly county: OnStep
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
  /** Where the cells begin, right of the rows' names. */
  readonly left: number
  readonly width: number
  readonly height: number
  readonly gap: number
}

/**
 * Steps side by side, equally wide: an ordinal scale has order but no distances. A cell's whole height is the whole base, so that
 * heights mean the same in every scale.
 */
export function placeScale(steps: readonly ScaleStep[], own: string | null, { left, width, height, gap }: Room): PlacedStep[] {
  const cell = (width - left - gap * (steps.length - 1)) / steps.length
  return steps.map(({ id, region, county }, index) => {
    const column = (region.share ?? 0) * height
    return {
      id,
      x: left + index * (cell + gap),
      width: cell,
      column: { y: height - column, height: column },
      marker: county.share === null ? null : height - county.share * height,
      own: id === own,
    }
  })
}
