import type { Box, Point, Projection } from './frame.ts'
import { countiesOf, type Place } from './region.ts'

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

/** Ways to set a name of a size: its box on the place, or shifted by shares of its width and height. */
export const shifted = ([left, top]: Point, size: number, width: number, height: number, shifts: readonly Point[]): Candidate[] =>
  shifts.map(([right, down]) => {
    const [x, y] = [left + right * width, top + down * height]
    return { x, y, size, box: boxAround(x, y, width, height) }
  })

/** The largest place first; of equals the lower code. */
export function byWeight<Wish extends LabelWish>(wishes: readonly Wish[]): Wish[] {
  return wishes.toSorted((one, other) => other.weight - one.weight || (one.code < other.code ? -1 : 1))
}

/** Sets names in the order given, each in the first way that overlaps none set before; `left` are those that found no room. */
export function setLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  candidatesOf: (wish: Wish) => readonly Candidate[],
): { readonly placed: readonly PlacedLabel[]; readonly left: readonly Wish[] } {
  const placed: PlacedLabel[] = []
  const left: Wish[] = []
  for (const wish of wishes) {
    const found = candidatesOf(wish).find(({ box }) => !placed.some((other) => overlap(box, other.box)))
    if (found) placed.push({ ...wish, ...found })
    else left.push(wish)
  }
  return { placed, left }
}

/** The municipalities' names at their label points, weighed by population. */
export const labelWishes = (places: readonly Place[], project: Projection): readonly LabelWish[] =>
  places.map(({ code, name, labelPoint, population }) => ({ code, text: name, at: project(labelPoint), weight: population }))

/** The counties' names in the middle of their municipalities' label points. */
export const countyWishes = (places: readonly Place[], project: Projection): readonly LabelWish[] =>
  countiesOf(places).map(({ code, name, labelPoint, places: members }) => ({
    code,
    text: name,
    at: project(labelPoint),
    weight: members.reduce((sum, { population }) => sum + population, 0),
  }))
