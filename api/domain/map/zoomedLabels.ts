import type { SetName } from './drawing.ts'
import type { Point, Projection } from './frame.ts'
import { countyNameZoom } from './screenLabels.ts'
import type { Place } from './region.ts'
import {
  byWeight,
  type Candidate,
  countyWishes,
  type LabelWish,
  labelWishes,
  type PlacedLabel,
  setLabels,
  shifted,
} from './setLabels.ts'
import { textWidth } from './textWidth.ts'

/** A name that is to have a certain size. */
export interface SizedWish extends LabelWish {
  readonly size: number
}

/** Shifts tried in turn, in shares of the name's width and height. */
const shifts: readonly Point[] = [
  [0, 0],
  [0, -0.7],
  [0, 0.7],
  [0.4, 0],
  [-0.4, 0],
  [0.4, -0.7],
  [-0.4, -0.7],
  [0.4, 0.7],
  [-0.4, 0.7],
]

const candidates = ({ text, at, size }: SizedWish): readonly Candidate[] =>
  shifted(at, size, textWidth(text) * size + 2, size * 1.1, shifts)

/** Names for a map that one can look closer at: the weightiest first, none over another; one that finds no room comes when one is nearer. */
export const zoomedLabels = (wishes: readonly SizedWish[]): readonly PlacedLabel[] =>
  setLabels(byWeight(wishes), candidates).placed

const sizeOf = (population: number): number => 11.5 + 3 * Math.min(1, population / 160_000)

/** The names at a zoom: municipalities' by their size, the chosen one's first; counties' when far out. */
export function namesAt(
  places: readonly Place[],
  project: Projection,
  zoom: number,
  selected: string | null,
): readonly SetName[] {
  const isFar = zoom < countyNameZoom
  const municipalities = labelWishes(
    places.filter(({ code }) => !isFar || code === selected),
    project,
  ).map((wish) => ({ ...wish, size: sizeOf(wish.weight), weight: wish.code === selected ? Infinity : wish.weight }))
  const counties = isFar ? countyWishes(places, project).map((wish) => ({ ...wish, size: 13, weight: 0 })) : []
  return zoomedLabels([...municipalities, ...counties]).map((label) => ({ ...label, strong: isFar || label.code === selected }))
}
