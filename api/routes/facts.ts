import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { factsReplySchema } from '../schemas/facts.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'

export const facts = resource({
  path: '/studies/{study}/facts',
  operationId: 'listFacts',
  summary: { sv: 'Källans fakta', en: 'The source’s facts' },
  description: {
    sv: 'Vad rapporten säger, faktum för faktum med ordagrant citat (fact, F01–F100), och tal som härletts ur dem med räkning och säkerhet (derived, D01–D18). ”level” säger vad de gäller: hela området (region), en namngiven plats eller varje kommun (municipality), lärcentra som typ (centre) eller dem bakom studien (organisation). Personnamn är utelämnade ur citaten och märkta […].',
    en: 'What the report states, fact by fact with verbatim quotation (fact, F01–F100), and figures derived from them with computation and certainty (derived, D01–D18). “level” says what they are about: the whole region, a named place or each municipality, learning centres as a kind (centre), or those behind the study (organisation). Names of persons are left out of the quotations and marked […].',
  },
  params: { study: studyParameter },
  schema: factsReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => {
    const { study, facts } = findStudy(deps, params.study)
    return {
      study: study.id,
      facts: [...facts],
      links: { self: apiAddress('studies', study.id, 'facts'), study: apiAddress('studies', study.id) },
    }
  },
})
