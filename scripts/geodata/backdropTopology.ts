import type { FeatureCollection, Position } from 'geojson'
import { gzipSync } from 'node:zlib'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { nearnessOf, type Nearness } from './nearness.ts'
import { detailedTopology } from './simplify/detailedTopology.ts'
import { finest } from './simplify/finest.ts'
import { simplifyTopology } from './simplify/simplifyTopology.ts'
import { triangleWeight } from './simplify/triangleWeight.ts'
import { polygonsOf, squareKilometres } from './source/rings.ts'
import type { PolygonFeature } from './source/readPolygons.ts'
import type { Source } from './source/readSource.ts'

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
