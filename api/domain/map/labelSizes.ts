import type { Extent } from './geography.ts'
import { worldBox } from './mercator.ts'
import { labelSteps, lineHeight, type ShiftsOf, type SizeOf } from './screenLabels.ts'

/** Below this zoom the map names counties, above it municipalities. */
export const countyNameZoom = 5.75

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

/** Side of the world square at zoom 0, in px: MapLibre's. */
export const worldSize = 512

/** The map's zoom when an extent is `height` px high. */
export function zoomAt(extent: Extent, height: number): number {
  return Math.log2(height / worldBox(extent).height / worldSize)
}

/** Type sizes of municipalities' names, as the client's map sets them. */
export const municipalitySizes =
  (extent: Extent): SizeOf =>
  (population, height) => {
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
export const municipalityShifts: ShiftsOf = (width, size) => {
  const [aside, corner] = [width / 2 - 1.1 * size, width / 2 - 1.5 * size]
  const [half, near] = [(lineHeight / 2) * size, (lineHeight / 2 - 0.1) * size]
  return [
    [0, 0],
    [0, -near],
    [0, near],
    [aside, 0],
    [-aside, 0],
    [corner, -half],
    [-corner, -half],
    [corner, half],
    [-corner, half],
  ]
}

/** Counties' names stand in the middle of their places and nowhere else. */
export const countyShifts: ShiftsOf = () => [[0, 0]]
