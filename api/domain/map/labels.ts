import { type Box, boxAround, isInside, isWithin, overlap, type Point, type Projection } from './frame.ts'
import { countiesOf, type Place } from './region.ts'
import { anyFontWidth, textWidth } from './textWidth.ts'

/** A name to be set at a place where it finds room; the larger `weight` (population), the sooner and larger. */
export interface LabelCandidate {
  readonly code: string
  readonly text: string
  readonly at: Point
  readonly weight: number
}

/** A way to set a name: `x`, `y` are the middle of its text, `box` the room it takes. */
export interface LabelPosition {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly box: Box
}

export type PlacedLabel = LabelCandidate & LabelPosition

/** A name that has found its place: the middle of its line, and its type size. */
export interface SetName {
  readonly code: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** Heavier than the others. */
  readonly strong?: boolean
  /** In a softer ink than the others. */
  readonly soft?: boolean
}

/** From a label's point to the middle of its text: rightward, downward. */
type Shift = readonly [right: number, down: number]

/** Shifts in the order they are tried: on the point, above and below it, beside it, at its corners. */
export const shifts = (upDown: number, sideways: number, [right, down]: Shift): readonly Shift[] => [
  [0, 0],
  [0, -upDown],
  [0, upDown],
  [sideways, 0],
  [-sideways, 0],
  [right, -down],
  [-right, -down],
  [right, down],
  [-right, down],
]

/** The largest place first; of equals the lower code. */
export const byWeight = <Candidate extends LabelCandidate>(candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((one, other) => other.weight - one.weight || (one.code < other.code ? -1 : 1))

/** Sets names in the order given, each in the first way that overlaps none set before; `left` are those that found no room. */
export function setLabels<Candidate extends LabelCandidate>(
  candidates: readonly Candidate[],
  positionsOf: (candidate: Candidate) => readonly LabelPosition[],
): { readonly placed: readonly PlacedLabel[]; readonly left: readonly Candidate[] } {
  const placed: PlacedLabel[] = []
  const left: Candidate[] = []
  for (const candidate of candidates) {
    const found = positionsOf(candidate).find(({ box }) => !placed.some((other) => overlap(box, other.box)))
    if (found) placed.push({ ...candidate, ...found })
    else left.push(candidate)
  }
  return { placed, left }
}

/** The municipalities' names at their label points, weighed by population. */
export const labelCandidates = (places: readonly Place[], project: Projection): readonly LabelCandidate[] =>
  places.map(({ code, name, labelPoint, population }) => ({ code, text: name, at: project(labelPoint), weight: population }))

/** The counties' names in the middle of their municipalities' label points. */
export const countyCandidates = (places: readonly Place[], project: Projection): readonly LabelCandidate[] =>
  countiesOf(places).map(({ code, name, labelPoint, places: members }) => ({
    code,
    text: name,
    at: project(labelPoint),
    weight: members.reduce((sum, { population }) => sum + population, 0),
  }))

const positions = ({ at }: LabelCandidate, size: number, width: number, height: number, tried: readonly Shift[]) =>
  tried.map(([right, down]): LabelPosition => {
    const [x, y] = [at[0] + right * width, at[1] + down * height]
    return { x, y, size, box: boxAround(x, y, width, height) }
  })

/** Type sizes in a picture by least population, falling. */
const pictureSizes = [
  { from: 100_000, size: 17 },
  { from: 40_000, size: 15 },
  { from: 0, size: 13 },
] as const
const smallest = 12

const pictureShifts = [...shifts(0.4, 0.25, [0, 0]).slice(0, 5), ...shifts(0.8, 0.55, [0.4, 0.6]).slice(1)]

function picturePositions(candidate: LabelCandidate, area: Box): readonly LabelPosition[] {
  const proper = pictureSizes.find(({ from }) => candidate.weight >= from)?.size ?? smallest
  return [proper, smallest]
    .flatMap((size) => positions(candidate, size, anyFontWidth(candidate.text) * size + 4, size * 1.15, pictureShifts))
    .filter(({ box }) => isInside(box, area))
}

/**
 * Names for a picture that nobody can zoom: as many as find room without overlap. A name that found none goes first in another try, as
 * long as that sets more of them. The same candidates always give the same labels.
 */
export function pictureLabels(candidates: readonly LabelCandidate[], area: Box): readonly PlacedLabel[] {
  let order: readonly LabelCandidate[] = byWeight(candidates.filter(({ at }) => isWithin(area, at)))
  let best: readonly PlacedLabel[] = []
  for (let round = 0; round < 8; round++) {
    const { placed, left } = setLabels(order, (candidate) => picturePositions(candidate, area))
    if (placed.length > best.length) best = placed
    if (left.length === 0) break
    order = [...left, ...order.filter((candidate) => !left.includes(candidate))]
  }
  return best
}

const zoomedShifts = shifts(0.7, 0.4, [0.4, 0.7])

/** Names for a map that one can look closer at: the weightiest first, none over another; one that finds no room comes when one is nearer. */
export const zoomedLabels = (candidates: readonly (LabelCandidate & { readonly size: number })[]): readonly PlacedLabel[] =>
  setLabels(byWeight(candidates), (candidate) => {
    const { text, size } = candidate
    return positions(candidate, size, textWidth(text) * size + 2, size * 1.1, zoomedShifts)
  }).placed

/** Below this zoom the map names counties, above it municipalities. */
export const countyNameZoom = 5.75

/** The names at a zoom: municipalities' by their size, the chosen one's first; counties' when far out. */
export function namesAt(
  places: readonly Place[],
  project: Projection,
  zoom: number,
  selected: string | null,
  scale = 1,
): readonly SetName[] {
  const isFar = zoom < countyNameZoom
  const named = places.filter(({ code, name }) => name !== '' && (!isFar || code === selected))
  const municipalities = labelCandidates(named, project).map((candidate) => ({
    ...candidate,
    size: scale * (11.5 + 3 * Math.min(1, candidate.weight / 160_000)),
    weight: candidate.code === selected ? Infinity : candidate.weight,
  }))
  const counties = isFar ? countyCandidates(places, project).map((county) => ({ ...county, size: 13 * scale, weight: 0 })) : []
  return zoomedLabels([...municipalities, ...counties]).map((label) => ({ ...label, strong: isFar || label.code === selected }))
}
