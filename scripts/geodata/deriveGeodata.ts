import { formatCsv } from './formatTable.ts'
import { backdropTopology, type BackdropTopology, visibleLand } from './backdrop.ts'
import { extentsOf } from './extents.ts'
import { labelPoint } from './labelPoint.ts'
import {
  detailedMunicipalities,
  simplifiedMunicipalities,
  type MunicipalityProperties,
  neighbourPairs,
} from './municipalityTopology.ts'
import type { Source } from './readSource.ts'
import type { Cell } from './tileLayout.ts'
import { tileGrid, tilePlaces } from './tileGrid.ts'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'
import type { Position } from 'geojson'

/** All that is derived from a source folder, before it is written. */
export interface Derived {
  readonly municipalities: MunicipalityTopology<MunicipalityProperties>
  readonly backdrop: BackdropTopology
  /** Pairs of neighbours in the source at full detail. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly land: ReadonlyMap<string, Position[][][]>
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
  const countyOf = new Map(source.register.map(({ code, county }) => [code, county.code]))
  const tiles = tileGrid(tilePlaces(municipalities, labelPoints))
  const extents = extentsOf(land, (code) => countyOf.get(code) ?? '')
  const files = new Map([
    ['municipalities.topojson', `${JSON.stringify(municipalities)}\n`],
    ['backdrop.topojson', `${JSON.stringify(backdrop)}\n`],
    ['municipalities.csv', source.registerText],
    ['neighbours.csv', formatCsv(['one', 'other'], pairs)],
    [
      'label-points.csv',
      formatCsv(
        ['code', 'longitude', 'latitude'],
        [...labelPoints].map(([code, point]) => [code, ...point]),
      ),
    ],
    [
      'tile-grid.csv',
      formatCsv(
        ['code', 'column', 'row'],
        [...tiles].map(([code, { column, row }]) => [code, column, row]),
      ),
    ],
    [
      'extents.csv',
      formatCsv(
        ['area', 'west', 'south', 'east', 'north'],
        [...extents].map(([area, extent]) => [area, ...extent]),
      ),
    ],
  ])
  return { municipalities, backdrop, pairs, land, labelPoints, tiles, files }
}
