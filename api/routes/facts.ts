import { factsTables } from '../formats/factsTables.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { factsReplySchema } from '../replies/facts.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups/findStudy.ts'
import { pageOf } from './paging.ts'
import { dayParameter, formatParameter, limitParameter, offsetParameter, studyParameter } from './parameters.ts'

/** All of a report's facts fit in one reply for who wants them all. */
const factLimitParameter = { ...limitParameter, maximum: 200 }

const formats = fileFormats({
  csv: {
    sv: 'CSV (RFC 4180), alla fakta, ett per rad. Länken ”describedby” ger arbetsboken med kodbok och ursprung.',
    en: 'CSV (RFC 4180), all facts, one a row. The link “describedby” gives the workbook with code book and provenance.',
  },
  xlsx: {
    sv: 'Excelarbetsbok med bladen Fakta (alla), Kodbok och Proveniens.',
    en: 'Excel workbook with the sheets Fakta (all facts), Kodbok (code book) and Proveniens (provenance).',
  },
  tablesOf: (deps, { study = '' }, { date }) => factsTables(findStudy(deps, study), date),
  nameOf: (_deps, { study = '' }) => `larkartan-${study}-published-facts`,
})

export const facts = resource({
  path: '/studies/{study}/facts',
  operationId: 'listFacts',
  summary: { sv: 'Källans fakta', en: 'The source’s facts' },
  description: {
    sv: 'Vad rapporten säger, faktum för faktum med ordagrant citat (fact, F01–F100), och tal som härletts ur dem med räkning och säkerhet (derived, D01–D18). ”level” säger vad de gäller: hela området (region), en namngiven plats eller varje kommun (municipality), lärcentra som typ (centre) eller dem bakom studien (organisation). Personnamn är utelämnade ur citaten och märkta […]. JSON ger en del i taget, med ”total” och länken ”next”; filer är alltid hela. Formatet väljs med Accept eller ”format”.',
    en: 'What the report states, fact by fact with verbatim quotation (fact, F01–F100), and figures derived from them with computation and certainty (derived, D01–D18). “level” says what they are about: the whole region, a named place or each municipality, learning centres as a kind (centre), or those behind the study (organisation). Names of persons are left out of the quotations and marked […]. JSON gives a part at a time, with “total” and the link “next”; files are always whole. The format is chosen by Accept or “format”.',
  },
  params: { study: studyParameter },
  query: { limit: factLimitParameter, offset: offsetParameter, date: dayParameter, format: formatParameter(formats) },
  schema: factsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }, query) => ({ describedby: workbookAddress(query, 'studies', study, 'facts') }),
  answer: (deps, params, query) => {
    const { study, facts: all } = findStudy(deps, params.study)
    const { items, next } = pageOf(all, query, factLimitParameter.default)
    const own = apiAddress('studies', study.id, 'facts')
    return {
      study: study.id,
      total: all.length,
      facts: [...items],
      links: {
        self: own,
        study: apiAddress('studies', study.id),
        ...(next === null ? {} : { next: `${own}?${next}` }),
      },
    }
  },
})
