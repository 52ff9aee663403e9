import type { Box } from './frame.ts'
import { boxAround, byWeight, type Candidate, type LabelWish, setLabels } from './setLabels.ts'
import { textWidth } from './textWidth.ts'

/** Heights of the fitted picture in px at which another choice of names is made, just below those of common screens. */
export const labelSteps = [0, 250, 300, 340, 400, 450, 510, 560, 620, 690, 770, 870, 1000, 1180] as const

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

/** Height of a line of names in ems. */
export const lineHeight = 1.05

/** Type size in px of a place of some weight while the picture is `height` px high. */
export type SizeOf = (weight: number, height: number) => number

/** Px from a point to the middle of its name: on the point, else beside it, in the client's order and at its distances. */
export type ShiftsOf = (width: number, size: number) => readonly (readonly [right: number, down: number])[]

/** The names that find room while the picture is `height` px high, by code. */
function choose(wishes: readonly LabelWish[], fitted: Box, height: number, sizeOf: SizeOf, shiftsOf: ShiftsOf) {
  const scale = height / fitted.height
  const candidatesOf = ({ text, at, weight }: LabelWish): readonly Candidate[] => {
    // Room is reckoned at the step itself, where it is least; the size is that of a little above, where screens are.
    const size = sizeOf(weight, height * 1.03)
    const width = textWidth(text) * size
    return shiftsOf(width, size).map(([right, down]) => {
      const [x, y] = [at[0] * scale + right, at[1] * scale + down]
      return { x, y, size, box: boxAround(x, y, width, size * lineHeight) }
    })
  }
  const { placed } = setLabels(wishes, candidatesOf)
  return new Map(placed.map(({ code, x, y, at, size }) => [code, { right: x - at[0] * scale, down: y - at[1] * scale, size }]))
}

/** Near enough that nobody sees the difference: then a name stays as it was set a step before. */
const alike = (one: ScreenLabel, other: { right: number; down: number; size: number }): boolean =>
  Math.abs(one.right - other.right) < 4 && Math.abs(one.down - other.down) < 2 && Math.abs(one.size - other.size) < 0.5

/**
 * Names for a map that is as large as the screen lets it, with no script to measure that: a choice for every step of height, told apart
 * by the style sheet. Type keeps its size in px whatever the map's. `foremost` is set before all others.
 */
export function screenLabels(
  wishes: readonly LabelWish[],
  fitted: Box,
  sizeOf: SizeOf,
  shiftsOf: ShiftsOf,
  first: number,
  foremost: string | null = null,
): readonly ScreenLabel[] {
  const order = byWeight(wishes).toSorted((one, other) => Number(other.code === foremost) - Number(one.code === foremost))
  const running = new Map<string, ScreenLabel>()
  const done: ScreenLabel[] = []
  labelSteps.forEach((height, step) => {
    if (step < first) return
    const choices = choose(order, fitted, Math.max(height, 200), sizeOf, shiftsOf)
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
