import { geoPath, geoTransform, type GeoPermissibleObjects } from 'd3-geo'
import type { LngLat } from '../region/region.ts'

/** Writes geometries as SVG paths in a plane, where ring winding does not matter. */
export function pathWriter(
  project: (point: LngLat) => readonly [x: number, y: number],
): (geometry: GeoPermissibleObjects) => string {
  const transform = geoTransform({
    point(longitude, latitude) {
      this.stream.point(...project([longitude, latitude]))
    },
  })
  const path = geoPath(transform).digits(1)
  return (geometry) => path(geometry) ?? ''
}
