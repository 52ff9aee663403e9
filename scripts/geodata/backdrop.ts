import type { FeatureCollection, Position, Feature, MultiPolygon, Polygon } from 'geojson'
import { gzipSync } from 'node:zlib'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { nearnessOf, type Nearness } from './municipalityTopology.ts'
import { detailedTopology, finest, simplifyTopology, triangleWeight } from './simplifyTopology.ts'
import { polygonsOf, squareKilometres, type PolygonFeature, type Source } from './readSource.ts'
import { bbox, difference, featureCollection } from '@turf/turf'
import { feature } from 'topojson-client'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'

type Layer = 'land' | 'counties' | 'lakes' | 'sea'
export type BackdropTopology = Topology<Record<Layer, GeometryCollection>>

/** The most the backdrop may weigh gzipped. What is aimed at is less, for the first visit's sake. */
export const BACKDROP_BUDGET = 60_000
const AIM = 25_000
/** Grid steps a side: about 45 m across the 30 degrees of the backdrop. */
const STEPS = 40_000
/** How coarse each layer may be beside the others: islands are small, and of the land only far coasts are seen. */
const COARSENESS: Readonly<Record<Layer, number>> = { land: 1.6, counties: 3, lakes: 1, sea: 0.4 }
/** An island or lake must be so many times the tolerance to stay. */
const ISLAND = 4

/** Land, neighbour counties, lakes and sea: fine where the region is, coarse outside, the finest that keeps to the aim. */
export function backdropTopology(source: Pick<Source, Layer | 'municipalities'>): BackdropTopology {
  const nearness = nearnessOf(source.municipalities)
  return finest(
    (tolerance) => {
      const large = topology({
        land: largeRings(source.land, ISLAND * tolerance * COARSENESS.land, nearness),
        counties: collection(source.counties),
        lakes: largeRings(source.lakes, ISLAND * tolerance * COARSENESS.lakes, nearness),
        sea: largeRings(source.sea, ISLAND * tolerance * COARSENESS.sea, nearness),
      }) as BackdropTopology
      const detailed = detailedTopology(large, STEPS, (triangle) => triangleWeight(triangle) * nearness(triangle[1]))
      return simplifyTopology(detailed, { minimumWeight: (layer) => tolerance * COARSENESS[layer as Layer], touching: false })
    },
    (simplified) => gzipSync(JSON.stringify(simplified)).length <= AIM,
  )
}

/** Leaves out the lakes, islands and islands in lakes that are smaller than so many km². */
function largeRings(features: readonly PolygonFeature[], least: number, nearness: Nearness): FeatureCollection {
  const isLarge = (ring: Position[]) => squareKilometres(ring) * nearness(ring[0]) >= least
  const kept = features.flatMap((feature): PolygonFeature[] => {
    const polygons = polygonsOf(feature.geometry).filter(([outer]) => outer && isLarge(outer))
    const coordinates = polygons.map((rings) => rings.filter((ring, index) => index === 0 || isLarge(ring)))
    return coordinates.length === 0 ? [] : [{ ...feature, geometry: { type: 'MultiPolygon', coordinates } }]
  })
  return collection(kept)
}

function collection(features: readonly PolygonFeature[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => {
      const { code } = properties
      return { type: 'Feature', ...(code === undefined ? {} : { id: code }), properties: {}, geometry }
    }),
  }
}

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
  const [west, south, east, north] = bbox(area)
  const over = water.filter((lake) => {
    const [left, bottom, right, top] = bbox(lake)
    return west <= right && left <= east && south <= top && bottom <= north
  })
  return over.length === 0 ? area : (difference(featureCollection([area, ...over])) ?? area)
}
