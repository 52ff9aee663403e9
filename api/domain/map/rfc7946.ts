import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Boundaries } from './geography.ts'

/** The area a ring encloses, above zero if it runs counter-clockwise. In the units of its axes. */
export const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + (x * nextY - nextX * y) / 2
  }, 0)

/** Exterior rings counterclockwise, holes clockwise (RFC 7946 3.1.6); d3 and TopoJSON files often have it the other way. */
const wind = (polygon: readonly Position[][]): Position[][] =>
  polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()))

/** Coordinates carry as many decimals as the quantized grid has precision for: 10⁻⁵ degrees is about a metre. */
const rounded = (position: Position): Position => position.map((each) => Math.round(each * 1e5) / 1e5)

const inDegrees = (polygon: readonly Position[][]): Position[][] => wind(polygon.map((ring) => ring.map(rounded)))

/** Each municipality's area as GeoJSON, by code. */
export function areasOf(boundaries: Boundaries): ReadonlyMap<string, Polygon | MultiPolygon> {
  const areas = new Map<string, Polygon | MultiPolygon>()
  for (const { id, geometry } of feature(boundaries, boundaries.objects.municipalities).features) {
    if (geometry.type === 'Polygon') areas.set(String(id), { ...geometry, coordinates: inDegrees(geometry.coordinates) })
    if (geometry.type === 'MultiPolygon') areas.set(String(id), { ...geometry, coordinates: geometry.coordinates.map(inDegrees) })
  }
  return areas
}

/** West, south, east, north of some areas (RFC 7946 5). */
export function bboxOf(areas: readonly (Polygon | MultiPolygon)[]): [number, number, number, number] {
  const positions = areas.flatMap(({ type, coordinates }) => (type === 'Polygon' ? coordinates : coordinates.flat())).flat()
  const ofAxis = (axis: 0 | 1): number[] => positions.map((position) => position[axis] ?? NaN)
  const [longitudes, latitudes] = [ofAxis(0), ofAxis(1)]
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}
