import type { Box } from './frame.ts'
import { boxAround, byWeight, type Candidate, type LabelWish, setLabels } from './setLabels.ts'
import { textWidth } from './textWidth.ts'

/** Heights of the fitted picture on the screen, in px, at which another choice of names is made; the style sheet has the same. */
export const labelSteps = [0, 250, 300, 350, 400, 450, 500, 560, 630, 710, 800, 900, 1050, 1250] as const

/** A name as it stands while the picture is at least step `from` high and lower than step `until`. `right`, `down`: px from its point to its middle. */
export interface ScreenLabel {
  readonly text: string
  /** Share of the fitted picture's width and height. */
  readonly share: readonly [number, number]
  readonly right: number
  readonly down: number
  readonly size: number
  readonly from: number
  readonly until: number
}

/** Type size in px of a place of some weight while the picture is `height` px high. */
export type SizeOf = (weight: number, height: number) => number

/** Px from a point to the middle of its name: on it, above, below, right, left; the client's order and distance (0.35 em). */
function shifts(width: number, size: number): readonly (readonly [right: number, down: number])[] {
  const [across, up] = [0.35 * size + width / 2, 0.95 * size]
  return [
    [0, 0],
    [0, -up],
    [0, up],
    [across, 0],
    [-across, 0],
  ]
}

/** The names that find room while the picture is `height` px high, by code. */
function choose(wishes: readonly LabelWish[], fitted: Box, height: number, sizeOf: SizeOf) {
  const scale = height / fitted.height
  const candidatesOf = ({ text, at, weight }: LabelWish): readonly Candidate[] => {
    const size = sizeOf(weight, height)
    const width = textWidth(text) * size
    return shifts(width, size).map(([right, down]) => {
      const [x, y] = [at[0] * scale + right, at[1] * scale + down]
      return { x, y, size, box: boxAround(x, y, width + 2, size * 1.2 + 2) }
    })
  }
  const { placed } = setLabels(wishes, candidatesOf)
  return new Map(placed.map(({ code, x, y, at, size }) => [code, { right: x - at[0] * scale, down: y - at[1] * scale, size }]))
}

/** Near enough that nobody sees the difference: then a name stays as it was set a step before. */
const alike = (one: ScreenLabel, other: { right: number; down: number; size: number }): boolean =>
  Math.abs(one.right - other.right) < 4 && Math.abs(one.down - other.down) < 2 && Math.abs(one.size - other.size) < 0.75

/**
 * Names for a map that is as large as the screen lets it, with no script to measure that: a choice for every step of height, told apart
 * by the style sheet. Type keeps its size in px whatever the map's. `foremost` is set before all others.
 */
export function screenLabels(
  wishes: readonly LabelWish[],
  fitted: Box,
  sizeOf: SizeOf,
  first: number,
  foremost: string | null = null,
): readonly ScreenLabel[] {
  const order = byWeight(wishes).toSorted((one, other) => Number(other.code === foremost) - Number(one.code === foremost))
  const running = new Map<string, ScreenLabel>()
  const done: ScreenLabel[] = []
  labelSteps.forEach((height, step) => {
    if (step < first) return
    const choices = choose(order, fitted, Math.max(height, 200), sizeOf)
    for (const { code, text, at } of order) {
      const [before, now] = [running.get(code), choices.get(code)]
      if (before && now && alike(before, now)) continue
      if (before) done.push({ ...before, until: step })
      running.delete(code)
      const share = [at[0] / fitted.width, at[1] / fitted.height] as const
      if (now) running.set(code, { text, share, ...now, from: step, until: labelSteps.length })
    }
  })
  return [...done, ...running.values()]
}
