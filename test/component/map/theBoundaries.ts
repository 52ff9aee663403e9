import boundariesText from '../../../geodata/municipalities.topojson?raw'
import extentsText from '../../../geodata/extents.csv?raw'
import labelPointsText from '../../../geodata/label-points.csv?raw'
import registerText from '../../../geodata/municipalities.csv?raw'
import tileGridText from '../../../geodata/tile-grid.csv?raw'
import type { Boundaries, BoundaryProperties } from '../../../api/domain/map/geography.ts'
import type { Extent } from '../../../api/domain/map/geography.ts'

/** The rows of a simple CSV (none of these has quoted cells), by their first cell. */
function rowsOf(csv: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  return new Map(rows.map((cells) => [cells[0] ?? '', Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']))]))
}

const [register, labelPoints, tiles, areas] = [registerText, labelPointsText, tileGridText, extentsText].map(rowsOf)

function propertiesOf(code: string): BoundaryProperties {
  const [entry, point, tile] = [register?.get(code), labelPoints?.get(code), tiles?.get(code)]
  return {
    code,
    name: entry?.['name'] ?? '',
    county: { code: entry?.['county_code'] ?? '', name: entry?.['county'] ?? '' },
    population: { count: Number(entry?.['population_2018']), year: 2018 },
    labelPoint: [Number(point?.['longitude']), Number(point?.['latitude'])],
    tile: { column: Number(tile?.['column']), row: Number(tile?.['row']) },
  }
}

/** The program's own boundaries as the API replies with them. */
export function theBoundaries(): Boundaries {
  const topology = JSON.parse(boundariesText) as Boundaries
  const geometries = topology.objects.municipalities.geometries.map((geometry) => ({
    ...geometry,
    properties: propertiesOf(String(geometry.id)),
  }))
  return { ...topology, objects: { municipalities: { type: 'GeometryCollection', geometries } } }
}

/** The extent of `region` or of a county. */
export function extentOf(area: string): Extent {
  const row = areas?.get(area)
  return [Number(row?.['west']), Number(row?.['south']), Number(row?.['east']), Number(row?.['north'])]
}
