/** What a municipality has on a scale: a level, or the span that an unknown one lies within. */
export interface OverlayValue {
  readonly level: number | null
  readonly low: number
  readonly high: number
  /** Whether the scale applies to the municipality at all: where it does not, nothing is unknown. */
  readonly applies: boolean
}

/** A scale of the overlay with each municipality's value, in the comparison's order. */
export interface OverlayScale {
  readonly id: string
  readonly values: readonly OverlayValue[]
}

interface Room {
  readonly width: number
  /** Height of a scale. */
  readonly row: number
  readonly levels: number
  /** Width of the place after the levels where what is unknown has its mark. */
  readonly unknown: number
}

interface PlacedMark {
  readonly x: number
  readonly y: number
}

interface PlacedSpan {
  readonly from: number
  readonly to: number
  readonly y: number
  /** Where its mark stands: after the levels, since within one it would read as that level. */
  readonly mark: number
}

/** A municipality drawn over the scales: its marks, the spans of what is unknown, and the line between marks next to one another. */
export interface PlacedProfile {
  readonly marks: readonly PlacedMark[]
  readonly spans: readonly PlacedSpan[]
  readonly line: string
}

/** From a step's edge to a span's end. */
const inset = 6

/**
 * Places profiles over one another: level along, scales down. Each municipality keeps to a lane of its own within a step, so that
 * equal levels lie side by side rather than under one another. The line breaks where a level is unknown: nothing is guessed. A span
 * covers its levels whole, and is drawn only where the scale applies.
 */
export function placeProfiles(scales: readonly OverlayScale[], { width, row, levels, unknown }: Room): PlacedProfile[] {
  const step = width / levels
  const count = scales[0]?.values.length ?? 0
  const lane = step / (count + 1)
  return Array.from({ length: count }, (_, place): PlacedProfile => {
    const x = (level: number) => level * step + lane * (place + 1)
    // A span lies above or below the middle, in the municipality's lane, for the same reason.
    const points = scales.map(({ values }, index) => ({ value: values[place], y: index * row + row / 2, index }))
    const known = points.flatMap(({ value, y, index }) => {
      const level = value?.level ?? null
      return level === null ? [] : [{ x: x(level), y, index }]
    })
    return {
      marks: known.map(({ x: left, y }) => ({ x: left, y })),
      spans: points.flatMap(({ value, y }) =>
        value === undefined || value.level !== null || !value.applies
          ? []
          : [
              {
                from: value.low * step + inset,
                to: (value.high + 1) * step - inset,
                y: y + ((place + 1) / (count + 1) - 0.5) * row * 0.6,
                mark: width + (unknown * (place + 1)) / (count + 1),
              },
            ],
      ),
      line: known
        .map(({ x: left, y, index }, at) => `${known[at - 1]?.index === index - 1 ? 'L' : 'M'}${left.toFixed(1)} ${y.toFixed(1)}`)
        .join(''),
    }
  })
}
