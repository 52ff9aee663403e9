import { publishedTables } from '../formats/publishedTables.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { publishedTotalsReplySchema, type PublishedTotalsReply } from '../replies/publishedTotals.ts'
import { reconcile, type Reconciled } from '../domain/study/reconcile.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups/findStudy.ts'
import { dayParameter, formatParameter, studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

type Comparison = PublishedTotalsReply['totals'][number]['comparison']

/** What says how an item is measured: part of the study's definition, not of this reply. */
interface Measured {
  measure?: unknown
  expected?: unknown
}

function publishedTotalsReply({ study, answers, provenance, hash }: Snapshot): PublishedTotalsReply {
  const reconciliation = reconcile(study, answers)
  const comparisonOf = (kind: Reconciled['kind'], id: string): Comparison => {
    const found = reconciliation.find((each) => each.kind === kind && each.id === id)
    if (!found) return { status: 'unverifiable', observed: null, expected: null, difference: null }
    const { status, observed, expected, difference } = found
    return { status, observed, expected, difference }
  }
  const compared = (kind: Reconciled['kind']) => {
    return <T extends Measured & { id: string }>(item: T): Omit<T, keyof Measured> & { comparison: Comparison } => {
      const { measure, expected, ...rest } = item
      return { ...rest, comparison: comparisonOf(kind, item.id) }
    }
  }
  return {
    study: study.id,
    snapshot: hash,
    provenance: 'published',
    answersProvenance: provenance,
    totals: study.publishedTotals.map(compared('total')),
    statements: study.statements.map(compared('statement')),
    jointBounds: study.jointBounds.map(compared('bound')),
    links: { self: apiAddress('studies', study.id, 'published-totals'), study: apiAddress('studies', study.id) },
  }
}

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
