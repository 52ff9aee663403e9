import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { centreSchema, centresReplySchema, type CentresReply, centreReply } from '../replies/centre.ts'
import type { Geography } from '../domain/map/geography.ts'
import { findCentre } from './lookups/findCentre.ts'
import { localized } from '../domain/words/catalogue.ts'

/** All learning centres, in id order. */
const centresReply = (geography: Geography): CentresReply => ({
  centres: geography.centres.map((centre) => centreReply(centre, geography)),
  links: { self: apiAddress('centres') },
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
  params: { centre: { description: localized('openapi', 'parameter.centre'), example: 'viadidakt' } },
  schema: centreSchema,
  problems: ['unknown-centre'],
  answer: ({ geography }, params) => centreReply(findCentre({ geography }, params.centre), geography),
})
