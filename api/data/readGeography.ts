import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type {
  Extent,
  Geography,
  Tile,
  Backdrop,
  Boundaries,
  Municipality,
  MunicipalityTopology,
} from '../domain/map/geography.ts'
import { neighboursOf } from '../domain/map/region.ts'
import { readCentreNotes, readCentres } from './readCentres.ts'
import { readRegister, type Register } from './readRegister.ts'
import { readYaml } from './readYaml.ts'
import { localizedSchema } from './valueSchemas.ts'
import { decimal, csvRows } from './csvRows.ts'
import { createHash } from 'node:crypto'

const regionSchema = z.strictObject({
  name: localizedSchema,
  countyAliases: z.record(z.string(), z.array(z.string())).default({}),
  formerCodes: z.record(z.string(), z.array(z.string())).default({}),
})

/** Reads geodata/. Throws an error that names file, line and field where something is broken. */
export function readGeography(directory: string): Geography {
  const read = (file: string) => readText(directory, file)
  const register = readRegister(read('municipalities.csv'))
  const region = readYaml(read('region.yaml'), 'region.yaml', regionSchema, () => [])
  const municipalityByCode = new Map(register.municipalities.map((municipality) => [municipality.code, municipality]))
  const labelPoints = readLabelPoints(read('label-points.csv'))
  const tiles = readTileGrid(read('tile-grid.csv'))
  const boundaries = readBoundaries(read('municipalities.topojson'), municipalityByCode, labelPoints, tiles, region.formerCodes)
  return {
    ...register,
    region: region.name,
    countyAliases: region.countyAliases,
    formerCodes: region.formerCodes,
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

/** The text of a file; throws an error whose message says which one is missing. */
export function readText(directory: string, file: string): string {
  try {
    return readFileSync(join(directory, file), 'utf8')
  } catch {
    throw new Error(`${file} is missing or unreadable in ${directory}.`)
  }
}

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

const collectionOf = <Geometry extends z.ZodType>(geometry: Geometry) =>
  z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) })
const around = collectionOf(z.looseObject({ type: z.string() }))
const area = z.looseObject({ type: z.enum(['Polygon', 'MultiPolygon']), id: z.string(), arcs: z.array(z.unknown()) })

/** A TopoJSON text with certain objects; throws an error that names file and field. */
function readTopology(json: string, file: string, objects: z.ZodRawShape): unknown {
  const schema = z.looseObject({
    type: z.literal('Topology'),
    arcs: z.array(z.array(z.array(z.number()))),
    objects: z.object(objects),
  })
  const parsed = schema.safeParse(parseJson(json, file))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}.`)
}

export function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`${file}: the text is not JSON.`)
  }
}

/** Reads backdrop.topojson. */
export const readBackdrop = (json: string): Backdrop =>
  readTopology(json, 'backdrop.topojson', { land: around, counties: around, lakes: around, sea: around }) as Backdrop

/**
 * Reads municipalities.topojson and gives every geometry what the register, the label points and the tile grid say of it.
 * Throws where the file has other municipalities than the register.
 */
function readBoundaries(
  json: string,
  municipalities: ReadonlyMap<string, Municipality>,
  labelPoints: ReadonlyMap<string, readonly [number, number]>,
  tiles: ReadonlyMap<string, Tile>,
  formerCodes: Geography['formerCodes'],
  file = 'municipalities.topojson',
): Boundaries {
  const topology = readTopology(json, file, { municipalities: collectionOf(area) }) as MunicipalityTopology
  const drawn = new Set<string>()
  const geometries = topology.objects.municipalities.geometries.map((geometry) => {
    const code = String(geometry.id)
    drawn.add(code)
    const municipality = municipalities.get(code)
    const labelPoint = labelPoints.get(code)
    const tile = tiles.get(code)
    if (!municipality) throw new Error(`${file}: ${code} is not in the register.`)
    if (!labelPoint) throw new Error(`label-points.csv: ${code} is missing.`)
    if (!tile) throw new Error(`tile-grid.csv: ${code} is missing.`)
    const { name, county, population } = municipality
    const former = formerCodes[code]
    return {
      ...geometry,
      properties: { code, name, county, population, labelPoint, tile, ...(former && { formerCodes: former }) },
    }
  })
  const undrawn = [...municipalities.keys()].find((code) => !drawn.has(code))
  if (undrawn) throw new Error(`${file}: ${undrawn} is in the register but has no geometry.`)
  return { ...topology, objects: { municipalities: { type: 'GeometryCollection', geometries } } }
}

/** Names a topology by its content: SHA-256 of its JSON, 16 hex digits. */
function boundariesHashOf(boundaries: Boundaries): string {
  return createHash('sha256').update(JSON.stringify(boundaries)).digest('hex').slice(0, 16)
}
