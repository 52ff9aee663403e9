import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { z } from 'zod'
import { SourceError } from './SourceError.ts'
import { rewind } from './rewind.ts'

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
export function readPolygons(text: string, file: string, attributes: readonly string[]): PolygonFeature[] {
  const parsed = collection.safeParse(parseJson(text, file))
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
    geometry: rewind(feature.geometry),
  }))
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SourceError(`${file}: the text is not JSON.`)
  }
}

function textAttribute(properties: Readonly<Record<string, unknown>>, name: string, index: number, file: string): string {
  const value = properties[name]
  if (typeof value === 'string' && value !== '') return value
  const problem = value === undefined || value === null ? 'is missing' : 'must be text'
  throw new SourceError(`${file}: attribute "${name}" ${problem} in feature ${index + 1}.`)
}
