import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

type Point = [number, number]

const COLUMNS = 3
/** Points along each side of a municipality. */
const DETAIL = 40

/** Six made-up municipalities in two counties, a lake across a border, a sea over the eastern edge with an island. */
export function sourceFiles(): Record<string, unknown> {
  const municipalities = codes().map((code, index) => ({
    type: 'Feature',
    properties: { code, name: `Kommun ${code}`, countyCode: code.slice(0, 2) },
    geometry: { type: 'Polygon', coordinates: [outline(index % COLUMNS, Math.floor(index / COLUMNS))] },
  }))
  return {
    'municipalities.geojson': { type: 'FeatureCollection', features: municipalities },
    'neighbour-counties.geojson': {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { code: '77' }, geometry: polygon(box(14, 61, 17, 62)) }],
    },
    'lakes.geojson': { type: 'GeometryCollection', geometries: [polygon(box(14.8, 59.3, 15.2, 59.7))] },
    'sea.geojson': {
      type: 'GeometryCollection',
      geometries: [polygon(box(16.7, 58, 18, 62), box(16.75, 59.1, 16.85, 59.2).toReversed())],
    },
    'land.geojson': { type: 'GeometryCollection', geometries: [polygon(box(10, 55, 17, 64))] },
    'municipalities.csv': register(),
  }
}

/** Writes files to a temporary folder, JSON for all but text, and gives its path. */
export function folderWith(files: Record<string, unknown>, ...whenOver: Parameters<typeof temporaryFolder>): string {
  const folder = temporaryFolder(...whenOver)
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

function codes(): string[] {
  return ['8801', '8802', '9901', '8803', '8804', '9902']
}

function register(): string {
  const rows = codes()
    .toSorted()
    .map((code, index) => `${code},Kommun ${code},${code.slice(0, 2)},Län ${code.slice(0, 2)},SE12${code[0]},${1000 + index}`)
  return `code,name,county_code,county,nuts3,population_2018\n${rows.join('\n')}\n`
}

/** A place on the grid of municipalities, bent so that borders wind; the same for both neighbours. */
function bend(x: number, y: number): Point {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
  return [round(14 + x + 0.04 * Math.sin(23 * y + 5 * x)), round(59 + y + 0.04 * Math.sin(19 * x + 3 * y))]
}

function outline(column: number, row: number): Point[] {
  const steps = Array.from({ length: DETAIL }, (_, step) => step / DETAIL)
  const ring = [
    ...steps.map((along) => bend(column + along, row)),
    ...steps.map((along) => bend(column + 1, row + along)),
    ...steps.map((along) => bend(column + 1 - along, row + 1)),
    ...steps.map((along) => bend(column, row + 1 - along)),
  ]
  return [...ring, bend(column, row)]
}

function box(west: number, south: number, east: number, north: number): Point[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

function polygon(...coordinates: Point[][]) {
  return { type: 'Polygon', coordinates }
}
