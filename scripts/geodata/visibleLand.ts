import { difference, featureCollection } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'
import type { BackdropTopology } from './backdropTopology.ts'
import { polygonsOf } from './source/rings.ts'

/**
 * What is seen of each municipality when lakes and sea are painted over it: polygons by code, as drawn, not as surveyed.
 * A municipality that is all water keeps its legal area.
 */
export function visibleLand(municipalities: MunicipalityTopology, backdrop: BackdropTopology): Map<string, Position[][][]> {
  const water = [backdrop.objects.lakes, backdrop.objects.sea].flatMap(
    (object) => feature(backdrop, object).features,
  ) as Feature<Polygon>[]
  const areas = feature(municipalities, municipalities.objects.municipalities).features as Feature<Polygon | MultiPolygon>[]
  return new Map(areas.map((area) => [String(area.id), polygonsOf(withoutWater(area, water).geometry)]))
}

function withoutWater(
  area: Feature<Polygon | MultiPolygon>,
  water: readonly Feature<Polygon | MultiPolygon>[],
): Feature<Polygon | MultiPolygon> {
  const box = boxOf(area)
  const over = water.filter((lake) => overlap(box, boxOf(lake)))
  return over.length === 0 ? area : (difference(featureCollection([area, ...over])) ?? area)
}

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf({ geometry }: Feature<Polygon | MultiPolygon>): Box {
  const corners = polygonsOf(geometry).flat(2)
  const x = corners.map(([longitude = 0]) => longitude)
  const y = corners.map(([, latitude = 0]) => latitude)
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
