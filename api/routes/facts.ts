import { factsTables } from '../formats/factsTables.ts'
import { resource } from '../http/resource.ts'
import { factsReply, factsReplySchema } from '../replies/facts.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups.ts'
import { dayParameter, formatParameter, limitParameter, offsetParameter, studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

/** All of a report's facts fit in one reply for who wants them all. */
const factLimitParameter = { ...limitParameter, maximum: 200 }

const formats = fileFormats({
  csv: localized('openapi', 'format.facts.csv'),
  xlsx: localized('openapi', 'format.facts.xlsx'),
  tablesOf: (deps, { study = '' }, { date }) => factsTables(findStudy(deps, study), date),
  nameOf: (_deps, { study = '' }) => `larkartan-${study}-published-facts`,
})

export const facts = resource({
  path: '/studies/{study}/facts',
  operationId: 'listFacts',
  summary: localized('openapi', 'operation.listFacts.summary'),
  description: localized('openapi', 'operation.listFacts.description'),
  params: { study: studyParameter },
  query: { limit: factLimitParameter, offset: offsetParameter, date: dayParameter, format: formatParameter(formats) },
  schema: factsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }, query) => ({ describedby: workbookAddress(query, 'studies', study, 'facts') }),
  answer: (deps, params, query) => factsReply(findStudy(deps, params.study), query),
})
