import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Rings of a polygon or of all the polygons of a multipolygon. */
export function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}
