import { z } from 'zod'
import { createHash } from 'node:crypto'
import type { Backdrop, Boundaries, Municipality, MunicipalityTopology, Tile } from '../domain/map/geography.ts'

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

function parseJson(json: string, file: string): unknown {
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
export function readBoundaries(
  json: string,
  municipalities: ReadonlyMap<string, Municipality>,
  labelPoints: ReadonlyMap<string, readonly [number, number]>,
  tiles: ReadonlyMap<string, Tile>,
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
