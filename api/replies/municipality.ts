import { z } from '@hono/zod-openapi'
import { placeSchema } from './centre.ts'
import { bboxSchema } from './county.ts'
import { linksSchema } from './links.ts'

/** A population with the year it is of (31 December). */
export const populationSchema = z.object({ count: z.number().int(), year: z.number().int() }).openapi('Population')

/** A polygon or several, coordinates in longitude and latitude, exterior rings counterclockwise (RFC 7946 3.1). */
const areaGeometrySchema = z
  .object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.array(z.unknown())) })
  .openapi('AreaGeometry', { description: 'GeoJSON Polygon or MultiPolygon (RFC 7946).' })

const featureSchema = z
  .object({
    type: z.literal('Feature'),
    id: z.string(),
    bbox: bboxSchema,
    geometry: areaGeometrySchema,
    properties: placeSchema.extend({
      nutsCode: z.string(),
      population: populationSchema,
      labelPoint: z.object({ longitude: z.number(), latitude: z.number() }),
      tile: z.object({ column: z.number().int(), row: z.number().int() }),
    }),
  })
  .openapi('MunicipalityFeature')

/** The municipalities as GeoJSON; `id` is the code. */
export const municipalitiesReplySchema = z
  .object({ type: z.literal('FeatureCollection'), bbox: bboxSchema, features: z.array(featureSchema), links: linksSchema })
  .openapi('Municipalities')

/** The boundaries as TopoJSON, each geometry with what the register says of it. Described as a plain object: the format has its own specification. */
export const boundariesReplySchema = z
  .object({
    type: z.literal('Topology'),
    bbox: bboxSchema.optional(),
    transform: z.object({ scale: z.array(z.number()).length(2), translate: z.array(z.number()).length(2) }).optional(),
    objects: z.record(z.string(), z.unknown()),
    arcs: z.array(z.array(z.array(z.number()))),
  })
  .openapi('MunicipalityBoundaries')
