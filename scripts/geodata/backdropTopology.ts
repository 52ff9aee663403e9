import type { FeatureCollection } from 'geojson'
import { gzipSync } from 'node:zlib'
import { topology } from 'topojson-server'
import { filter, filterWeight, planarRingArea, type Ring } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { nearnessOf } from './nearness.ts'
import { detailedTopology } from './simplify/detailedTopology.ts'
import { simplifyTopology } from './simplify/simplifyTopology.ts'
import { triangleWeight } from './simplify/triangleWeight.ts'
import type { PolygonFeature } from './source/readPolygons.ts'
import type { Source } from './source/readSource.ts'

export type BackdropTopology = Topology<Record<'land' | 'counties' | 'lakes' | 'sea', GeometryCollection>>

/** The most the backdrop may weigh gzipped. What is aimed at is less, for the first visit's sake. */
export const BACKDROP_BUDGET = 60_000
const AIM = 24_000
/** Grid steps a side: about 45 m across the 30 degrees of the backdrop. */
const STEPS = 40_000
/** Tolerances in km², each √2 times the one before. An island or lake must be TIMES as big to stay. */
const TOLERANCES = Array.from({ length: 24 }, (_, step) => 0.02 * Math.SQRT2 ** step)
const TIMES = 4

/** Land, neighbour counties, lakes and sea: fine where the region is, coarse outside, the finest that keeps to the aim. */
export function backdropTopology(source: Pick<Source, 'land' | 'counties' | 'lakes' | 'sea' | 'municipalities'>): BackdropTopology {
  const nearness = nearnessOf(source.municipalities)
  const full = topology({
    land: collection(source.land),
    counties: collection(source.counties),
    lakes: collection(source.lakes),
    sea: collection(source.sea),
  }) as BackdropTopology
  for (const minimumWeight of TOLERANCES) {
    const isLarge = filterWeight(full, TIMES * minimumWeight, (ring) => squareKilometres(ring) * nearness(ring[0] ?? [0, 0]))
    const large = filter(full, isLarge) as BackdropTopology
    const detailed = detailedTopology(large, STEPS, (triangle) => triangleWeight(triangle) * nearness(triangle[1]))
    const simplified = simplifyTopology(detailed, { minimumWeight, touching: false })
    if (gzipSync(JSON.stringify(simplified)).length <= AIM) return simplified
  }
  throw new Error('The backdrop can not be simplified to its budget.')
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

function squareKilometres(ring: Ring): number {
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
  return planarRingArea(ring) * shrink * 111.2 ** 2
}
