import { bbox, multiPolygon } from '@turf/turf'
import { stringify } from 'csv-stringify/sync'
import { backdropTopology, type BackdropTopology, visibleLand } from './backdrop.ts'
import { labelPoint } from './labelPoint.ts'
import {
  detailedMunicipalities,
  simplifiedMunicipalities,
  type MunicipalityProperties,
  neighbourPairs,
} from './municipalityTopology.ts'
import type { Source } from './readSource.ts'
import { type Cell, tileGrid, tilePlaces } from './tileLayout.ts'
import { countyAreas, type MunicipalityTopology } from '../../api/domain/map/geography.ts'
import type { Position } from 'geojson'

/** All that is derived from a source folder, before it is written. */
export interface Derived {
  readonly municipalities: MunicipalityTopology<MunicipalityProperties>
  readonly backdrop: BackdropTopology
  /** Pairs of neighbours in the source at full detail. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly labelPoints: ReadonlyMap<string, readonly [longitude: number, latitude: number]>
  readonly tiles: ReadonlyMap<string, Cell>
  /** Text of every derived file by its name. */
  readonly files: ReadonlyMap<string, string>
}

/** Derives geodata from a source. A pure function: the same source gives the same bytes. */
export function deriveGeodata(source: Source): Derived {
  const full = detailedMunicipalities(source.municipalities)
  const municipalities = simplifiedMunicipalities(full)
  const backdrop = backdropTopology(source)
  const pairs = neighbourPairs(full)
  const land = visibleLand(municipalities, backdrop)
  const labelPoints = new Map([...land].map(([code, polygons]) => [code, labelPoint(polygons)]))
  const tiles = tileGrid(tilePlaces(municipalities, labelPoints))
  const files = new Map([
    ['municipalities.topojson', `${JSON.stringify(municipalities)}\n`],
    ['backdrop.topojson', `${JSON.stringify(backdrop)}\n`],
    ['municipalities.csv', source.registerText],
    ['neighbours.csv', formatCsv('one,other', pairs)],
    [
      'label-points.csv',
      formatCsv(
        'code,longitude,latitude',
        [...labelPoints].map(([code, point]) => [code, ...point]),
      ),
    ],
    [
      'tile-grid.csv',
      formatCsv(
        'code,column,row',
        [...tiles].map(([code, { column, row }]) => [code, column, row]),
      ),
    ],
    ['extents.csv', formatCsv('area,west,south,east,north', extentRows(land, source.register))],
  ])
  return { municipalities, backdrop, pairs, labelPoints, tiles, files }
}

/** The extent of the land seen, of the whole `region` and of each county by its code, rounded outwards to three decimals. */
function extentRows(land: ReadonlyMap<string, Position[][][]>, register: Source['register']) {
  const extent = (codes: readonly string[]) => {
    const [west, south, east, north] = bbox(multiPolygon(codes.flatMap((code) => land.get(code) ?? [])))
    return [
      ...[west, south].map((each) => Math.floor(each * 1000) / 1000),
      ...[east, north].map((each) => Math.ceil(each * 1000) / 1000),
    ]
  }
  return [['region', ...extent([...land.keys()])], ...countyAreas(register).map(({ code, codes }) => [code, ...extent(codes)])]
}

/** CSV text with a header line and line feeds. */
export const formatCsv = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  stringify([header.split(','), ...rows.map((row) => row.map(String))], { record_delimiter: '\n' })
