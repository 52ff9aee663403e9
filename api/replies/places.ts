import { z } from '@hono/zod-openapi'
import { integer, localizedSchema, strings } from '../data/valueSchemas.ts'
import { apiAddress, type Immutable, linksSchema, namedSchema } from './reply.ts'
import type { Municipality, Geography } from '../domain/map/geography.ts'
import { areasOf, bboxOf } from '../domain/map/rfc7946.ts'

export const placeSchema = namedSchema('Place', {
  code: z.string(),
  name: z.string(),
  county: z.object({ code: z.string(), name: z.string() }),
})
export type Place = Immutable<z.infer<typeof placeSchema>>

/** Says that RFC 7946 or TopoJSON gives a list its name, in the singular (REST profile AME.06). */
const asStandard = { 'x-rap-ignore': ['AME.06'] }

const pairSchema = z.array(z.number()).length(2).openapi(asStandard)

/** West, south, east, north in WGS 84 degrees (RFC 7946 5). */
const bboxSchema = z.array(z.number()).length(4).openapi(asStandard)

const countySchema = z.object({
  code: z.string(),
  name: z.string(),
  /** Names that people use for it besides its own. */
  aliases: strings,
  municipalities: integer,
  bbox: bboxSchema,
  mapBounds: bboxSchema,
  links: linksSchema,
})

/** The region and its counties; `municipalities` counts them, `bbox` is the extent of theirs, sea included, and `mapBounds` that of the land, which maps show. */
export const countiesReplySchema = namedSchema('Counties', {
  region: z.object({
    name: z.string(),
    title: localizedSchema,
    municipalities: integer,
    bbox: bboxSchema,
    mapBounds: bboxSchema,
  }),
  counties: z.array(countySchema.openapi('County')),
  links: linksSchema,
})
export type CountiesReply = Immutable<z.infer<typeof countiesReplySchema>>

/** A population with the year it is of (31 December). */
export const populationSchema = namedSchema('Population', { count: integer, year: integer })

/** A polygon or several, coordinates in longitude and latitude, exterior rings counterclockwise (RFC 7946 3.1). */
const areaGeometrySchema = z
  .object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.array(z.unknown())).openapi(asStandard) })
  .openapi('AreaGeometry', { description: 'GeoJSON Polygon or MultiPolygon (RFC 7946).' })

const featureSchema = namedSchema('MunicipalityFeature', {
  type: z.literal('Feature'),
  id: z.string(),
  bbox: bboxSchema,
  geometry: areaGeometrySchema,
  properties: z.object({
    code: z.string(),
    name: z.string(),
    countyCode: z.string(),
    countyName: z.string(),
    nutsCode: z.string(),
    populationCount: integer,
    populationYear: integer,
    labelLongitude: z.number(),
    labelLatitude: z.number(),
    tileColumn: integer,
    tileRow: integer,
  }),
})

/** The municipalities as GeoJSON; `id` is the code. The properties are flat, so that programs for maps read each as a column of one type. */
export const municipalitiesReplySchema = namedSchema('Municipalities', {
  type: z.literal('FeatureCollection'),
  bbox: bboxSchema,
  features: z.array(featureSchema),
  links: linksSchema,
})

/** The boundaries as TopoJSON, each geometry with what the register says of it. Described as a plain object: the format has its own specification. */
export const boundariesReplySchema = namedSchema('MunicipalityBoundaries', {
  type: z.literal('Topology'),
  bbox: bboxSchema.optional(),
  transform: z.object({ scale: pairSchema, translate: pairSchema }).optional(),
  objects: z.record(z.string(), z.unknown()),
  arcs: z.array(z.array(z.array(z.number()))),
})

/** A municipality as other replies name it. */
export const placeOf = ({ code, name, county }: Municipality): Place => ({ code, name, county })

/** The address under which the boundaries may be kept for good. */
export const boundariesAddress = ({ boundariesHash }: Pick<Geography, 'boundariesHash'>): string =>
  `${apiAddress('municipality-boundaries')}?version=${boundariesHash}`

/** The region and its counties, in code order, each with its extent. */
export function countiesReply(geography: Geography): CountiesReply {
  const { region, countyAliases, counties, municipalities, extents } = geography
  const areas = areasOf(geography.boundaries)
  const extentOf = (area: string, within: readonly Municipality[]) => ({
    bbox: bboxOf(within.flatMap(({ code }) => areas.get(code) ?? [])),
    mapBounds: extents.get(area) ?? [],
  })
  return {
    region: { name: region.sv, title: region, municipalities: municipalities.length, ...extentOf('region', municipalities) },
    counties: counties.map(({ code, name }) => {
      const within = municipalities.filter(({ county }) => county.code === code)
      return {
        code,
        name,
        aliases: countyAliases[code] ?? [],
        municipalities: within.length,
        ...extentOf(code, within),
        links: { municipalities: `${apiAddress('municipalities')}?county=${code}` },
      }
    }),
    links: {
      self: apiAddress('counties'),
      municipalities: apiAddress('municipalities'),
      boundaries: boundariesAddress(geography),
    },
  }
}

type MunicipalitiesReply = z.infer<typeof municipalitiesReplySchema>

export function municipalitiesReply(geography: Geography, county: string | undefined): MunicipalitiesReply {
  const areas = areasOf(geography.boundaries)
  const drawn = new Map(geography.boundaries.objects.municipalities.geometries.map(({ id, properties }) => [id, properties]))
  const chosen = geography.municipalities.filter(({ county: { code } }) => county === undefined || code === county)
  const features = chosen.flatMap((municipality): MunicipalitiesReply['features'] => {
    const { code, name, county: within, nuts3, population } = municipality
    const geometry = areas.get(code)
    const place = drawn.get(code)
    if (!geometry || !place || !('tile' in place)) return []
    const [labelLongitude, labelLatitude] = place.labelPoint
    const properties = {
      code,
      name,
      countyCode: within.code,
      countyName: within.name,
      nutsCode: nuts3,
      populationCount: population.count,
      populationYear: population.year,
      labelLongitude,
      labelLatitude,
      tileColumn: place.tile.column,
      tileRow: place.tile.row,
    }
    return [{ type: 'Feature', id: code, bbox: bboxOf([geometry]), geometry, properties }]
  })
  const self = apiAddress('municipalities')
  return {
    type: 'FeatureCollection',
    bbox: bboxOf(chosen.flatMap(({ code }) => areas.get(code) ?? [])),
    features,
    links: {
      self: county === undefined ? self : `${self}?county=${county}`,
      counties: apiAddress('counties'),
      boundaries: boundariesAddress(geography),
    },
  }
}

/** A topology of two triangles with a border in common: the real one, shortened, would no longer hold together. */
export const exampleBoundaries = {
  type: 'Topology' as const,
  transform: { scale: [0.001, 0.001], translate: [16, 59] },
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Polygon',
          id: '0483',
          arcs: [[0, 1]],
          properties: {
            code: '0483',
            name: 'Katrineholm',
            county: { code: '04', name: 'Södermanlands län' },
            population: { count: 34550, year: 2018 },
            labelPoint: [16.2, 59],
            tile: { column: 4, row: 9 },
          },
        },
      ],
    },
  },
  arcs: [
    [
      [0, 0],
      [0, 400],
    ],
    [
      [0, 400],
      [400, -200],
      [-400, -200],
    ],
  ],
}
