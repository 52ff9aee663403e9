import type { Geography } from '../domain/map/geography.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { boundariesReplySchema } from '../replies/municipality.ts'

/** A topology of two triangles with a border in common: the real one, shortened, would no longer hold together. */
const example = {
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

/** The address under which the boundaries may be kept for good. */
export const boundariesAddress = ({ boundariesHash }: Pick<Geography, 'boundariesHash'>): string =>
  `${apiAddress('municipality-boundaries')}?version=${boundariesHash}`

export const municipalityBoundaries = resource({
  path: '/municipality-boundaries',
  operationId: 'getMunicipalityBoundaries',
  summary: { sv: 'Kommungränser som TopoJSON', en: 'Municipality boundaries as TopoJSON' },
  description: {
    sv: 'Alla kommuners gränser som en topologi (TopoJSON, objektet ”municipalities”, geometrins id är kommunkoden), med namn, län, folkmängd, etikettpunkt och ruta i den ytlika rutkartan. Geometrin är generaliserad för översikt och duger inte för mätning. Med ”version” får svaret sparas för gott.',
    en: 'The boundaries of all municipalities as one topology (TopoJSON, object “municipalities”, the geometry’s id is the code), with name, county, population, label point and tile in the equal-area tile map. The geometry is generalised for overview and not fit for measuring. With “version” the reply may be kept for good.',
  },
  query: {
    version: {
      description: {
        sv: 'Gränsernas version, som länken ”boundaries” i /counties ger den.',
        en: 'Version of the boundaries, as given by the link “boundaries” of /counties.',
      },
      example: '0f3a5c7e9b1d2468',
      allowed: ({ geography }) => [geography.boundariesHash],
      problem: 'unknown-version',
    },
  },
  schema: boundariesReplySchema,
  example,
  problems: ['unknown-version'],
  // The largest reply of every visit, made while the server starts.
  quality: 11,
  cacheControl: ({ version }) => (version === undefined ? 'no-cache' : 'public, max-age=31536000, immutable'),
  answer: ({ geography }) => geography.boundaries as unknown as typeof example,
})
