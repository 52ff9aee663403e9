import { resource } from '../http/resource.ts'
import {
  countiesReplySchema,
  municipalitiesReplySchema,
  boundariesReplySchema,
  municipalitiesReply,
  countiesReply,
  exampleBoundaries,
} from '../replies/places.ts'
import { localized } from '../domain/words/catalogue.ts'
import { countyParameter } from './parameters.ts'
import { centreSchema, centresReplySchema, centreReply, centresReply } from '../replies/centres.ts'
import { findCentre } from './lookups.ts'

export const counties = resource({
  path: '/counties',
  operationId: 'listCounties',
  summary: localized('openapi', 'operation.listCounties.summary'),
  description: localized('openapi', 'operation.listCounties.description'),
  schema: countiesReplySchema,
  answer: ({ geography }) => countiesReply(geography),
})

export const municipalities = resource({
  path: '/municipalities',
  operationId: 'listMunicipalities',
  summary: localized('openapi', 'operation.listMunicipalities.summary'),
  description: localized('openapi', 'operation.listMunicipalities.description'),
  query: { county: countyParameter },
  schema: municipalitiesReplySchema,
  problems: ['invalid-query-parameter'],
  answer: ({ geography }, _params, { county }) => municipalitiesReply(geography, county),
})

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
  example: exampleBoundaries,
  problems: ['unknown-version'],
  // The largest reply of every visit, made while the server starts.
  quality: 11,
  cacheControl: ({ version }) => (version === undefined ? 'no-cache' : 'public, max-age=31536000, immutable'),
  answer: ({ geography }) => geography.boundaries as unknown as typeof exampleBoundaries,
})

export const centres = resource({
  path: '/centres',
  operationId: 'listCentres',
  summary: localized('openapi', 'operation.listCentres.summary'),
  description: localized('openapi', 'operation.listCentres.description'),
  schema: centresReplySchema,
  answer: ({ geography }) => centresReply(geography),
})

export const centre = resource({
  path: '/centres/{centre}',
  operationId: 'getCentre',
  summary: localized('openapi', 'operation.getCentre.summary'),
  description: localized('openapi', 'operation.getCentre.description'),
  params: {
    centre: { description: localized('openapi', 'parameter.centre'), example: ({ geography }) => geography.centres[0]?.id ?? '' },
  },
  schema: centreSchema,
  problems: ['unknown-centre'],
  answer: ({ geography }, params) => centreReply(findCentre({ geography }, params.centre), geography),
})
