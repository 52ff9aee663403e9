import type { Extent } from './geography.ts'
import { type LngLat, toWorld, worldBox } from './mercator.ts'

export type Point = readonly [number, number]
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Whether a point lies in a box or on its edge. */
export const isWithin = ({ left, top, width, height }: Box, [x, y]: Point): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height

/** The box round its middle. */
export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
})

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height

/** Whether a box lies whole within another. */
export const isInside = (inner: Box, outer: Box): boolean =>
  isWithin(outer, [inner.left, inner.top]) && isWithin(outer, [inner.left + inner.width, inner.top + inner.height])

/** A box with so much more room on every side; with less where `by` is negative. */
export const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** Width over height of an extent as the map draws it. */
export function aspectOf(extent: Extent): number {
  const { width, height } = worldBox(extent)
  return width / height
}

/** Where a place comes to lie in a picture. */
export type Projection = (point: LngLat) => Point

/** How degrees become places in a picture. */
export interface Frame {
  /** Where the fitted extent came to lie: as large as the box lets it, centred. */
  readonly fitted: Box
  readonly place: Projection
}

/** Fits an extent into a box and centres it there, as MapLibre's fitBounds does with the box's surroundings as padding. */
export function fitExtent(extent: Extent, box: Box): Frame {
  const world = worldBox(extent)
  const scale = Math.min(box.width / world.width, box.height / world.height)
  const [width, height] = [world.width * scale, world.height * scale]
  const left = box.left + (box.width - width) / 2
  const top = box.top + (box.height - height) / 2
  return {
    fitted: { left, top, width, height },
    place: (point) => {
      const [x, y] = toWorld(point)
      return [left + (x - world.left) * scale, top + (y - world.top) * scale]
    },
  }
}
