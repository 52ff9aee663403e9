import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { centreSchema, centresReplySchema, type CentresReply, centreReply } from '../replies/centre.ts'
import type { Geography } from '../domain/map/geography.ts'
import { findCentre } from './lookups/findCentre.ts'

/** All learning centres, in id order. */
const centresReply = (geography: Geography): CentresReply => ({
  centres: geography.centres.map((centre) => centreReply(centre, geography)),
  links: { self: apiAddress('centres') },
})

export const centres = resource({
  path: '/centres',
  operationId: 'listCentres',
  summary: { sv: 'Lärcentra', en: 'Learning centres' },
  description: {
    sv: 'Lärcentra och liknande verksamheter som offentliga källor nämner dem, med källor och uppgift om hur väl de är belagda. Ett centrum kan tjäna flera kommuner och en kommun ha flera. Inget är verifierat för 2008.',
    en: 'Learning centres and similar units as public sources name them, with sources and state of verification. A centre may serve several municipalities and a municipality have several. None is verified for 2008.',
  },
  schema: centresReplySchema,
  answer: ({ geography }) => centresReply(geography),
})

export const centre = resource({
  path: '/centres/{centre}',
  operationId: 'getCentre',
  summary: { sv: 'Ett lärcentrum', en: 'A learning centre' },
  description: {
    sv: 'Ett lärcentrum: kommuner det tjänar, huvudman, plats, verksamhet, period, källor och verifiering. Det som ingen källa säger är null.',
    en: 'A learning centre: municipalities served, responsible body, place, activity, period, sources and verification. What no source states is null.',
  },
  params: { centre: { description: { sv: 'Lärcentrets beteckning.', en: 'Id of the centre.' }, example: 'viadidakt' } },
  schema: centreSchema,
  problems: ['unknown-centre'],
  answer: ({ geography }, params) => centreReply(findCentre({ geography }, params.centre), geography),
})
