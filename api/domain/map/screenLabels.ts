import { type Box, boxAround } from './frame.ts'
import { byWeight, countyNameZoom, type LabelCandidate, type LabelPosition, setLabels, shifts } from './labels.ts'
import { textWidth } from './textWidth.ts'
import type { Extent } from './geography.ts'
import { worldBox, worldSize } from './mercator.ts'

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

/** Type size in px of a name while the picture is `height` px high. */
export type SizeOf = (candidate: LabelCandidate, height: number) => number

/** Px from a point to the middle of its name: on the point, else beside it, in the client's order and at its distances. */
export type ShiftsOf = (width: number, size: number) => ReturnType<typeof shifts>

/** The names that find room while the picture is `height` px high, by code. */
function choose(candidates: readonly LabelCandidate[], fitted: Box, height: number, sizeOf: SizeOf, shiftsOf: ShiftsOf) {
  const scale = height / fitted.height
  const positionsOf = (candidate: LabelCandidate): readonly LabelPosition[] => {
    const { text, at } = candidate
    // Room is reckoned at the step itself, where it is least; the size is that of a little above, where screens are.
    const size = sizeOf(candidate, height * 1.03)
    const width = textWidth(text) * size
    return shiftsOf(width, size).map(([right, down]) => {
      const [x, y] = [at[0] * scale + right, at[1] * scale + down]
      return { x, y, size, box: boxAround(x, y, width, size * lineHeight) }
    })
  }
  const { placed } = setLabels(candidates, positionsOf)
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
  candidates: readonly LabelCandidate[],
  fitted: Box,
  sizeOf: SizeOf,
  shiftsOf: ShiftsOf,
  first: number,
  foremost: string | null = null,
): readonly ScreenLabel[] {
  const order = byWeight(candidates).toSorted((one, other) => Number(other.code === foremost) - Number(one.code === foremost))
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

/** Value at `x` of a line through points of rising x; level before the first and after the last. */
function along(points: readonly (readonly [x: number, y: number])[], x: number): number {
  const after = points.findIndex(([at]) => at >= x)
  const [right, left] = [points[after], points[after - 1]]
  if (right === undefined) return points.at(-1)?.[1] ?? 0
  if (left === undefined) return right[1]
  return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0])
}

const byPopulation = (least: number, most: number, population: number): number =>
  along(
    [
      [5_000, least],
      [40_000, (least + most) / 2 + 0.3],
      [160_000, most],
    ],
    population,
  )

/** The map's zoom when an extent is `height` px high. */
export function zoomAt(extent: Extent, height: number): number {
  return Math.log2(height / worldBox(extent).height / worldSize)
}

/** Type sizes of municipalities' names, as the client's map sets them. */
export const municipalitySizes =
  (extent: Extent): SizeOf =>
  ({ weight: population }, height) => {
    const sizes = [
      [5.5, byPopulation(10.3, 12.2, population)],
      [7, byPopulation(11.3, 14.2, population)],
      [9, byPopulation(15, 19, population)],
    ] as const
    return along(sizes, zoomAt(extent, height))
  }

/** Type size of counties' names, as the client's map sets them. */
export const countySizes =
  (extent: Extent): SizeOf =>
  (_, height) =>
    along(
      [
        [4.5, 11],
        [5.5, 13],
      ],
      zoomAt(extent, height),
    )

/** The first step of height at which municipalities are named instead of counties. */
export function firstMunicipalityStep(extent: Extent): number {
  const step = labelSteps.findIndex((height) => height > 0 && zoomAt(extent, height) >= countyNameZoom)
  return step === 1 ? 0 : step
}

/** Where municipalities' names may stand, as the client's map tries it: never so far that a name leaves its own place. */
export const municipalityShifts: ShiftsOf = (width, size) =>
  shifts((lineHeight / 2 - 0.1) * size, width / 2 - 1.1 * size, [width / 2 - 1.5 * size, (lineHeight / 2) * size])

/** Counties' names stand in the middle of their places and nowhere else. */
export const countyShifts: ShiftsOf = () => [[0, 0]]
