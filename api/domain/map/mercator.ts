import type { Extent } from './geography.ts'

/** Longitude and latitude in degrees (WGS 84). */
export type LngLat = readonly [longitude: number, latitude: number]

/** A place in the Web Mercator world square (EPSG:3857): 0–1 eastward and southward. */
export type WorldPoint = readonly [x: number, y: number]

/** Side of the world square at zoom 0, in px: MapLibre's. */
export const worldSize = 512

const radians = Math.PI / 180

export function toWorld([longitude, latitude]: LngLat): WorldPoint {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2))
  return [(longitude + 180) / 360, (1 - y / Math.PI) / 2]
}

export function fromWorld([x, y]: WorldPoint): LngLat {
  const latitude = (2 * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - Math.PI / 2) / radians
  return [x * 360 - 180, latitude]
}

/** An extent as a box of the world square. */
export function worldBox([west, south, east, north]: Extent): { left: number; top: number; width: number; height: number } {
  const [left, top] = toWorld([west, north])
  const [right, bottom] = toWorld([east, south])
  return { left, top, width: right - left, height: bottom - top }
}
