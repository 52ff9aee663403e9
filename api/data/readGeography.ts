import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Geography, Tile } from '../domain/map/geography.ts'
import { neighboursOf } from '../domain/map/region.ts'
import { readBackdrop, boundariesHashOf, readBoundaries } from './readBoundaries.ts'
import { readCentreNotes, readCentres } from './readCentres.ts'
import { readRegister, type Register } from './readRegister.ts'
import { readYaml } from './readYaml.ts'
import { localizedSchema } from './valueSchemas.ts'
import { decimal, csvRows } from './csvRows.ts'

const regionSchema = z.strictObject({
  name: localizedSchema,
  countyAliases: z.record(z.string(), z.array(z.string())).default({}),
})

/** Reads geodata/. Throws an error that names file, line and field where something is broken. */
export function readGeography(directory: string): Geography {
  const read = (file: string) => readText(directory, file)
  const register = readRegister(read('municipalities.csv'))
  const region = readYaml(read('region.yaml'), 'region.yaml', regionSchema, () => [])
  const municipalityByCode = new Map(register.municipalities.map((municipality) => [municipality.code, municipality]))
  const labelPoints = readLabelPoints(read('label-points.csv'))
  const tiles = readTileGrid(read('tile-grid.csv'))
  const boundaries = readBoundaries(read('municipalities.topojson'), municipalityByCode, labelPoints, tiles)
  return {
    ...register,
    region: region.name,
    countyAliases: region.countyAliases,
    municipalityByCode,
    boundaries,
    boundariesHash: boundariesHashOf(boundaries),
    neighbours: neighboursOf(boundaries),
    extents: readExtents(read('extents.csv'), register),
    backdrop: readBackdrop(read('backdrop.topojson')),
    centres: readCentres(read('centres.csv'), register),
    centreNotes: readCentreNotes(read('centre-notes.csv'), register),
  }
}

function readText(directory: string, file: string): string {
  try {
    return readFileSync(join(directory, file), 'utf8')
  } catch {
    throw new Error(`${file} is missing or unreadable in ${directory}.`)
  }
}

/** West, south, east, north, in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

const labelPointSchema = z.object({ code: z.string(), longitude: decimal, latitude: decimal })
const cellNumber = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number)
const tileSchema = z.object({ code: z.string(), column: cellNumber, row: cellNumber })
const extentSchema = z.object({ area: z.string(), west: decimal, south: decimal, east: decimal, north: decimal })

/** Reads label-points.csv: where each municipality's name stands, on land. */
function readLabelPoints(csv: string, file = 'label-points.csv'): Map<string, readonly [longitude: number, latitude: number]> {
  return new Map(csvRows(csv, file, labelPointSchema).map(({ value }) => [value.code, [value.longitude, value.latitude]]))
}

/** Reads tile-grid.csv: each municipality's cell in the equal-area tile map. */
function readTileGrid(csv: string, file = 'tile-grid.csv'): Map<string, Tile> {
  return new Map(csvRows(csv, file, tileSchema).map(({ value }) => [value.code, { column: value.column, row: value.row }]))
}

/** Reads extents.csv: the extent of the land seen, of `region` and of each county by its code, none of which may be missing. */
function readExtents(csv: string, { counties }: Register, file = 'extents.csv'): Map<string, Extent> {
  const rows = csvRows(csv, file, extentSchema)
  const extents = new Map<string, Extent>(
    rows.map(({ value: { area, west, south, east, north } }) => [area, [west, south, east, north]]),
  )
  const missing = ['region', ...counties.map(({ code }) => code)].find((area) => !extents.has(area))
  if (missing) throw new Error(`${file}: ${missing} is missing.`)
  return extents
}
