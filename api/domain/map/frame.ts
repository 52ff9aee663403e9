import { geoMercatorRaw } from 'd3-geo'
import type { Extent } from './geography.ts'

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

const radians = Math.PI / 180

/** Northern edge of the square world of Web Mercator, in degrees. */
export const worldNorth = (2 * Math.atan(Math.exp(Math.PI)) - Math.PI / 2) / radians

/** Web Mercator (EPSG:3857, the client's projection) on the unit sphere, y growing southward like a screen's. */
export function mercator([longitude, latitude]: Point): Point {
  const [x, y] = geoMercatorRaw(longitude * radians, latitude * radians)
  return [x, -y]
}

/** Width over height of an extent as the map draws it. */
export function aspectOf(extent: Extent): number {
  const [left, bottom] = mercator([extent[0], extent[1]])
  const [right, top] = mercator([extent[2], extent[3]])
  return (right - left) / (bottom - top)
}

/** How degrees become places in a picture. */
export interface Frame {
  /** Where the fitted extent came to lie: as large as the box lets it, centred. */
  readonly fitted: Box
  readonly place: (point: Point) => Point
}

/** Fits an extent into a box and centres it there, as MapLibre's fitBounds does with the box's surroundings as padding. */
export function fitExtent(extent: Extent, box: Box): Frame {
  const [west, south] = mercator([extent[0], extent[1]])
  const [east, north] = mercator([extent[2], extent[3]])
  const scale = Math.min(box.width / (east - west), box.height / (south - north))
  const width = (east - west) * scale
  const height = (south - north) * scale
  const left = box.left + (box.width - width) / 2
  const top = box.top + (box.height - height) / 2
  return {
    fitted: { left, top, width, height },
    place: (point) => {
      const [x, y] = mercator(point)
      return [left + (x - west) * scale, top + (y - north) * scale]
    },
  }
}
