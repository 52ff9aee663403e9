import { gzipSync } from 'node:zlib'
import type { FeatureCollection, Position } from 'geojson'
import { topology } from 'topojson-server'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'
import { detailedTopology, finest, simplifyTopology, triangleWeight } from './simplifyTopology.ts'
import { KILOMETRES_PER_DEGREE, type PolygonFeature, polygonsOf } from './readSource.ts'
import { neighboursOf } from '../../api/domain/map/region.ts'

export interface MunicipalityProperties {
  readonly code: string
  readonly name: string
  readonly countyCode: string
}

/** The most a file of so many municipalities may weigh: 40 kB, 15 kB gzipped, for 52. */
export function municipalityBudget(municipalities: number): { readonly bytes: number; readonly gzipped: number } {
  const share = Math.max(1, municipalities / 52)
  return { bytes: Math.floor(40_000 * share), gzipped: Math.floor(15_000 * share) }
}

/** Share of the budget made use of. */
const MARGIN = 0.95
/** Grid steps a side: about 28 m for the region. */
const STEPS = 10_000

/** The topology at full detail, `id` = code. */
export function detailedMunicipalities(features: readonly PolygonFeature[]): MunicipalityTopology<MunicipalityProperties> {
  const named = features.map(({ geometry, properties }) => {
    const { code = '', name = '', countyCode = '' } = properties
    return { type: 'Feature' as const, id: code, properties: { code, name, countyCode }, geometry }
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features: named }
  return topology({ municipalities: collection }) as MunicipalityTopology<MunicipalityProperties>
}

/** The finest simplification within the budget, free of crossings; borders stay common to both neighbours. */
export function simplifiedMunicipalities(
  full: MunicipalityTopology<MunicipalityProperties>,
): MunicipalityTopology<MunicipalityProperties> {
  const detailed = detailedTopology(full, STEPS, triangleWeight)
  const budget = municipalityBudget(full.objects.municipalities.geometries.length)
  return finest(
    (tolerance) => simplifyTopology(detailed, { minimumWeight: () => tolerance, touching: true }),
    (simplified) => {
      const text = Buffer.from(JSON.stringify(simplified))
      return text.length <= MARGIN * budget.bytes && gzipSync(text).length <= MARGIN * budget.gzipped
    },
  )
}

/** Cells a degree of the grid on which distance to the region is measured. */
const CELLS = 10
/** Full detail so far out (km), and the distance over which it then fades. */
const FULL_DETAIL = 10
const FADE = 40

/** How much detail a place deserves, above 0, at most 1. */
export type Nearness = (place: Position | undefined) => number

/**
 * Judges how much detail a place deserves: 1 in the region and near it, falling with the square of the distance outside.
 * The region is taken as the places where its municipalities have corners: nowhere inside is far from one.
 */
export function nearnessOf(region: readonly PolygonFeature[]): Nearness {
  const corners = [...cornerCells(region).values()]
  const known = new Map<string, number>()
  return (place = []) => {
    const key = cellKey(place)
    const nearness = known.get(key) ?? fade(Math.min(...corners.map((corner) => kilometres(place, corner))))
    known.set(key, nearness)
    return nearness
  }
}

function cornerCells(region: readonly PolygonFeature[]): Map<string, Position> {
  const corners = region.flatMap(({ geometry }) => polygonsOf(geometry).flat(2))
  return new Map(corners.map((corner) => [cellKey(corner), corner]))
}

function cellKey([longitude = 0, latitude = 0]: Position): string {
  return `${Math.floor(longitude * CELLS)},${Math.floor(latitude * CELLS)}`
}

function fade(distance: number): number {
  return (1 + Math.max(0, distance - FULL_DETAIL) / FADE) ** -2
}

function kilometres([x = 0, y = 0]: Position, [cornerX = 0, cornerY = 0]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180)
  return Math.hypot((cornerX - x) * shrink, cornerY - y) * KILOMETRES_PER_DEGREE
}

/** Every pair of neighbours once, the lower code first, in code order. */
export function neighbourPairs(topology: MunicipalityTopology): [string, string][] {
  const pairs = [...neighboursOf(topology)].flatMap(([one, others]) => others.map((other): [string, string] => [one, other]))
  return pairs.filter(([one, other]) => one < other).toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
}
