import type { MultiPolygon, Polygon, Position } from 'geojson'
import { signedArea } from './rings.ts'

/** Outer rings counter-clockwise, holes clockwise (RFC 7946 3.1.6). */
export function rewind(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rewindPolygon(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rewindPolygon) }
}

function rewindPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()))
}
