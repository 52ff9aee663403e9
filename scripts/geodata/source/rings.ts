import type { MultiPolygon, Polygon, Position } from 'geojson'

const KILOMETRES_PER_DEGREE = 111.2

/** A polygon or multipolygon as a list of polygons. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** The area a ring encloses, above zero if it runs counter-clockwise. In the units of its axes. */
export function signedArea(ring: readonly (Position | readonly [number, number])[]): number {
  let sum = 0
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    sum += x * nextY - nextX * y
  }
  return sum / 2
}

/** Area of a ring of longitudes and latitudes, near enough for rings that are small on the globe. */
export function squareKilometres(ring: readonly Position[]): number {
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
  return Math.abs(signedArea(ring)) * shrink * KILOMETRES_PER_DEGREE ** 2
}
