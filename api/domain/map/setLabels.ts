import type { Box, Point, Frame } from './frame.ts'
import type { Boundaries, BoundaryProperties } from './geography.ts'

/** A name that wants to stand at a place; the larger `weight` (population), the sooner and larger it is set. */
export interface LabelWish {
  readonly code: string
  readonly text: string
  readonly at: Point
  readonly weight: number
}

/** A way to set a name: `x`, `y` are the middle of its text, `box` the room it takes. */
export interface Candidate {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly box: Box
}

export type PlacedLabel = LabelWish & Candidate

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height }
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  )
}

/** The largest place first; of equals the lower code. */
export function byWeight(wishes: readonly LabelWish[]): LabelWish[] {
  return wishes.toSorted((one, other) => other.weight - one.weight || (one.code < other.code ? -1 : 1))
}

/** Sets names in the order given, each in the first way that overlaps none set before; `left` are those that found no room. */
export function setLabels(
  wishes: readonly LabelWish[],
  candidatesOf: (wish: LabelWish) => readonly Candidate[],
): { readonly placed: readonly PlacedLabel[]; readonly left: readonly LabelWish[] } {
  const placed: PlacedLabel[] = []
  const left: LabelWish[] = []
  for (const wish of wishes) {
    const found = candidatesOf(wish).find(({ box }) => !placed.some((other) => overlap(box, other.box)))
    if (found) placed.push({ ...wish, ...found })
    else left.push(wish)
  }
  return { placed, left }
}

/** What the boundaries say of every municipality. */
export const placesOf = (boundaries: Boundaries): readonly BoundaryProperties[] =>
  boundaries.objects.municipalities.geometries.map(({ properties }) => properties as BoundaryProperties)

/** The municipalities' names at their label points, weighed by population. */
export function labelWishes(boundaries: Boundaries, frame: Frame): readonly LabelWish[] {
  return placesOf(boundaries).map(({ code, name, labelPoint, population }) => ({
    code,
    text: name,
    at: frame.place(labelPoint),
    weight: population.count,
  }))
}

/** The counties' names in the middle of their municipalities' label points, as the client sets them. */
export function countyWishes(boundaries: Boundaries, frame: Frame): readonly LabelWish[] {
  const places = placesOf(boundaries)
  return [...new Map(places.map(({ county }) => [county.code, county.name]))].map(([code, text]) => {
    const members = places.filter(({ county }) => county.code === code)
    const mean = (axis: 0 | 1): number => members.reduce((sum, { labelPoint }) => sum + labelPoint[axis], 0) / members.length
    const weight = members.reduce((sum, { population }) => sum + population.count, 0)
    return { code, text, at: frame.place([mean(0), mean(1)]), weight }
  })
}
