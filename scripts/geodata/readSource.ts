import type { MultiPolygon, Polygon, Position, Feature } from 'geojson'
import { rewind } from '@turf/turf'
import { z } from 'zod'
import { parseJson, readText } from '../../api/data/readGeography.ts'
import { readRegister } from '../../api/data/readRegister.ts'
import { signedArea } from '../../api/domain/map/rfc7946.ts'
import type { Municipality } from '../../api/domain/map/geography.ts'

/** The source folder lacks something; the message is one sentence that names the file and the attribute. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** Tells whatever goes wrong as something that the source lacks. */
export function orSourceError<Result>(read: () => Result, hint = ''): Result {
  try {
    return read()
  } catch (error) {
    throw new SourceError((error instanceof Error ? error.message : String(error)) + hint)
  }
}

export const KILOMETRES_PER_DEGREE = 111.2

/** A polygon or multipolygon as a list of polygons. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** Area of a ring of longitudes and latitudes, near enough for rings that are small on the globe. */
export function squareKilometres(ring: readonly Position[]): number {
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
  return Math.abs(signedArea(ring)) * shrink * KILOMETRES_PER_DEGREE ** 2
}

export type PolygonFeature = Feature<Polygon | MultiPolygon, Readonly<Record<string, string>>>

const ring = z.array(z.array(z.number()).min(2)).min(4)
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])
const collection = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(z.object({ geometry, properties: z.record(z.string(), z.unknown()).nullish() })),
  }),
  z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) }),
])

/**
 * Polygons of a GeoJSON text, FeatureCollection or GeometryCollection, each with the attributes asked for (as text) and
 * wound as RFC 7946 says. Throws a SourceError that names file and attribute.
 */
function readPolygons(text: string, file: string, attributes: readonly string[]): PolygonFeature[] {
  const parsed = collection.safeParse(orSourceError(() => parseJson(text, file)))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new SourceError(
      `${file}: ${issue?.path.join('.') || 'type'} is not what GeoJSON polygons have (${issue?.message ?? ''}).`,
    )
  }
  const features =
    parsed.data.type === 'FeatureCollection'
      ? parsed.data.features
      : parsed.data.geometries.map((geometry) => ({ geometry, properties: {} }))
  if (features.length === 0) throw new SourceError(`${file}: features is empty.`)
  return features.map((feature, index) => ({
    type: 'Feature',
    properties: Object.fromEntries(attributes.map((name) => [name, textAttribute(feature.properties ?? {}, name, index, file)])),
    // Outer rings counter-clockwise, holes clockwise (RFC 7946 3.1.6).
    geometry: rewind(feature.geometry) as Polygon | MultiPolygon,
  }))
}

function textAttribute(properties: Readonly<Record<string, unknown>>, name: string, index: number, file: string): string {
  const value = properties[name]
  if (typeof value === 'string' && value !== '') return value
  const problem = value === undefined || value === null ? 'is missing' : 'must be text'
  throw new SourceError(`${file}: attribute "${name}" ${problem} in feature ${index + 1}.`)
}

/** What the geodata are derived from, read and checked, at full detail. */
export interface Source {
  readonly registerText: string
  readonly register: readonly Municipality[]
  readonly municipalities: readonly PolygonFeature[]
  readonly counties: readonly PolygonFeature[]
  readonly lakes: readonly PolygonFeature[]
  readonly sea: readonly PolygonFeature[]
  readonly land: readonly PolygonFeature[]
}

/** Reads a source folder. Municipalities come in code order, whatever order the file has. */
export function readSource(directory: string): Source {
  const textOf = (file: string) => orSourceError(() => readText(directory, file))
  const read = (file: string, ...attributes: string[]) => readPolygons(textOf(file), file, attributes)
  const municipalities = read('municipalities.geojson', 'code', 'name', 'countyCode').toSorted((a, b) =>
    code(a) < code(b) ? -1 : 1,
  )
  const registerText = textOf('municipalities.csv')
  const { municipalities: register } = orSourceError(() => readRegister(registerText))
  checkSameCodes(
    municipalities.map(code),
    register.map((municipality) => municipality.code),
  )
  return {
    registerText,
    register,
    municipalities,
    counties: read('neighbour-counties.geojson', 'code').toSorted((a, b) => (code(a) < code(b) ? -1 : 1)),
    lakes: read('lakes.geojson'),
    sea: read('sea.geojson'),
    land: read('land.geojson'),
  }
}

function code(feature: PolygonFeature): string {
  return feature.properties['code'] ?? ''
}

function checkSameCodes(drawn: readonly string[], registered: readonly string[]): void {
  const twice = drawn.find((code, index) => drawn.indexOf(code) !== index)
  if (twice) throw new SourceError(`municipalities.geojson: attribute "code" has ${twice} twice.`)
  const unregistered = drawn.find((code) => !registered.includes(code))
  if (unregistered)
    throw new SourceError(`municipalities.csv: field "code" lacks ${unregistered}, which municipalities.geojson has.`)
  const undrawn = registered.find((code) => !drawn.includes(code))
  if (undrawn) throw new SourceError(`municipalities.geojson: attribute "code" lacks ${undrawn}, which municipalities.csv has.`)
}
