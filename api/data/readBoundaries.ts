import { z } from 'zod'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { createHash } from 'node:crypto'
import type { MunicipalityTopology, Municipality } from '../domain/map/geography.ts'

/** What lies round the region and over it: land, neighbour counties, lakes, sea, in the order they are painted. */
export type Backdrop = Topology<Record<'land' | 'counties' | 'lakes' | 'sea', GeometryCollection>>

const collectionSchema = z.looseObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.looseObject({ type: z.string() })),
})
const backdropSchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({ land: collectionSchema, counties: collectionSchema, lakes: collectionSchema, sea: collectionSchema }),
})

/** Reads backdrop.topojson. */
export function readBackdrop(json: string, file = 'backdrop.topojson'): Backdrop {
  return topologyOf(json, file, backdropSchema) as unknown as Backdrop
}

/** A TopoJSON text as `schema` wants it; throws an error that names file and field. */
function topologyOf<Schema extends z.ZodType>(json: string, file: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(json, file))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}.`)
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`${file}: the text is not JSON.`)
  }
}

/** What each municipality's geometry carries. */
export interface BoundaryProperties {
  readonly code: string
  readonly name: string
  readonly county: { readonly code: string; readonly name: string }
  readonly population: { readonly count: number; readonly year: number }
  readonly labelPoint: readonly [longitude: number, latitude: number]
  readonly tile: Tile
}

/** The cell of a municipality in the equal-area tile map; columns from the west, rows from the north, from 0. */
export interface Tile {
  readonly column: number
  readonly row: number
}

export type Boundaries = MunicipalityTopology<BoundaryProperties>

const geometrySchema = z.looseObject({ type: z.enum(['Polygon', 'MultiPolygon']), id: z.string(), arcs: z.array(z.unknown()) })
const topologySchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({ municipalities: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometrySchema) }) }),
})

/**
 * Reads municipalities.topojson and gives every geometry what the register, the label points and the tile grid say of it.
 * Throws where the file has other municipalities than the register.
 */
export function readBoundaries(
  json: string,
  municipalities: ReadonlyMap<string, Municipality>,
  labelPoints: ReadonlyMap<string, readonly [number, number]>,
  tiles: ReadonlyMap<string, Tile>,
  file = 'municipalities.topojson',
): Boundaries {
  const topology = topologyOf(json, file, topologySchema) as unknown as MunicipalityTopology
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
    return { ...geometry, properties: { code, name, county, population, labelPoint, tile } }
  })
  const undrawn = [...municipalities.keys()].find((code) => !drawn.has(code))
  if (undrawn) throw new Error(`${file}: ${undrawn} is in the register but has no geometry.`)
  return { ...topology, objects: { municipalities: { type: 'GeometryCollection', geometries } } }
}

/** Names a topology by its content: SHA-256 of its JSON, 16 hex digits. */
export function boundariesHashOf(boundaries: Boundaries): string {
  return createHash('sha256').update(JSON.stringify(boundaries)).digest('hex').slice(0, 16)
}
