import { group } from 'd3-array'
import { booleanPointInPolygon, kinks } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { gzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import { BACKDROP_BUDGET } from './backdrop.ts'
import type { Derived } from './deriveGeodata.ts'
import { municipalityBudget, neighbourPairs } from './municipalityTopology.ts'
import { touch, pieces } from './tileLayout.ts'

/** A promise about the derived files: what was found, what is demanded, whether it holds. */
interface Check {
  readonly name: string
  readonly found: string
  readonly demanded: string
  readonly holds: boolean
}

type Area = Feature<Polygon | MultiPolygon>

/** Proves from the derived data what geodata/README.md promises. */
export function checkGeodata(derived: Derived): Check[] {
  const areas = feature(derived.municipalities, derived.municipalities.objects.municipalities).features as Area[]
  return [
    ...sizes(derived, areas.length),
    neighbours(derived),
    intersections(areas),
    ...labels(derived, areas),
    ...tileChecks(derived),
  ]
}

function sizes({ files }: Derived, municipalities: number): Check[] {
  const budget = municipalityBudget(municipalities)
  const drawn = Buffer.from(files.get('municipalities.topojson') ?? '')
  const backdrop = Buffer.from(files.get('backdrop.topojson') ?? '')
  return [
    atMost('municipalities.topojson, bytes', drawn.length, budget.bytes),
    atMost('municipalities.topojson, bytes gzipped', gzipSync(drawn).length, budget.gzipped),
    atMost('backdrop.topojson, bytes gzipped', gzipSync(backdrop).length, BACKDROP_BUDGET),
  ]
}

function neighbours({ municipalities, pairs }: Derived): Check {
  const kept = new Set(neighbourPairs(municipalities).map((pair) => pair.join()))
  const same = pairs.filter((pair) => kept.has(pair.join())).length
  return {
    name: 'neighbour pairs of the source kept',
    found: `${same}, and ${kept.size - same} new`,
    demanded: `${pairs.length}, and 0 new`,
    holds: same === pairs.length && kept.size === same,
  }
}

function intersections(areas: readonly Area[]): Check {
  return atMost(
    'self-intersections of municipalities',
    areas.reduce((sum, area) => sum + kinks(area).features.length, 0),
    0,
  )
}

function labels({ labelPoints, backdrop }: Derived, areas: readonly Area[]): Check[] {
  const water = [backdrop.objects.lakes, backdrop.objects.sea].flatMap((object) => feature(backdrop, object).features) as Area[]
  const dry = areas.filter((area) => {
    const point = labelPoints.get(String(area.id))
    return point && booleanPointInPolygon([...point], area) && !water.some((lake) => booleanPointInPolygon([...point], lake))
  })
  return [
    all('municipalities with a polygon', areas.filter(({ geometry }) => geometry.coordinates.length > 0).length, areas.length),
    all('label points on land', dry.length, areas.length),
  ]
}

function tileChecks({ tiles, pairs, municipalities }: Derived): Check[] {
  const { geometries } = municipalities.objects.municipalities
  const counties = group(geometries, ({ properties }) => properties?.countyCode)
  const whole = [...counties.values()].filter((members) => pieces(members.flatMap(({ id }) => tiles.get(String(id)) ?? [])) === 1)
  const together = pairs.filter(([one, other]) => {
    const [a, b] = [tiles.get(one), tiles.get(other)]
    return a && b && touch(a, b)
  })
  const cells = new Set([...tiles.values()].map(({ column, row }) => `${column},${row}`))
  return [
    all('tiles of their own', cells.size, geometries.length),
    all('counties whose tiles hang together', whole.length, counties.size),
    { name: 'neighbour pairs that touch as tiles', found: `${together.length} of ${pairs.length}`, demanded: '–', holds: true },
  ]
}

function atMost(name: string, found: number, most: number): Check {
  return { name, found: String(found), demanded: `≤ ${most}`, holds: found <= most }
}

function all(name: string, found: number, demanded: number): Check {
  return { name, found: String(found), demanded: String(demanded), holds: found === demanded }
}
