import { publishedTables } from '../formats/publishedTables.ts'
import { resource } from '../http/resource.ts'
import { publishedTotalsReply, publishedTotalsReplySchema } from '../replies/publishedTotals.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups.ts'
import { dayParameter, formatParameter, studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

const formats = fileFormats({
  csv: localized('openapi', 'format.published.csv'),
  xlsx: localized('openapi', 'format.published.xlsx'),
  tablesOf: (deps, { study = '' }, { date }) => {
    const snapshot = findStudy(deps, study)
    return publishedTables(snapshot, publishedTotalsReply(snapshot), date)
  },
  nameOf: (_deps, { study = '' }) => `larkartan-${study}-published-totals`,
})

export const publishedTotals = resource({
  path: '/studies/{study}/published-totals',
  operationId: 'listPublishedTotals',
  summary: localized('openapi', 'operation.listPublishedTotals.summary'),
  description: localized('openapi', 'operation.listPublishedTotals.description'),
  params: { study: studyParameter },
  query: { date: dayParameter, format: formatParameter(formats) },
  schema: publishedTotalsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }, query) => ({ describedby: workbookAddress(query, 'studies', study, 'published-totals') }),
  answer: (deps, params) => publishedTotalsReply(findStudy(deps, params.study)),
})
