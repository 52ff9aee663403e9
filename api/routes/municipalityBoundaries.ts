import type { Geography } from '../domain/map/geography.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { boundariesReplySchema } from '../replies/municipality.ts'
import { localized } from '../domain/words/catalogue.ts'

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
  summary: localized('openapi', 'operation.getMunicipalityBoundaries.summary'),
  description: localized('openapi', 'operation.getMunicipalityBoundaries.description'),
  query: {
    version: {
      description: localized('openapi', 'parameter.version'),
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
