import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { publishedTotalsReplySchema, type PublishedTotalsReply } from '../schemas/publishedTotals.ts'
import { reconcile, type Reconciled } from '../study/reconcile.ts'
import type { Snapshot } from '../study/snapshot.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'

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
      const { ...rest } = item
      delete rest.measure
      delete rest.expected
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

export const publishedTotals = resource({
  path: '/studies/{study}/published-totals',
  operationId: 'listPublishedTotals',
  summary: { sv: 'Publicerade tal och avstämning', en: 'Published totals and reconciliation' },
  description: {
    sv: 'Rapportens egna tal och utsagor, med bas, citat och faktanummer, och hur svaren förhåller sig till dem: stämmer (holds), skiljer (differs) med så mycket, eller går inte att kontrollera (unverifiable). Skillnader visas och rättas aldrig tyst. Utsagor utan tal får inget tal.',
    en: 'The report’s own figures and statements, with base, quotation and fact ids, and how the answers compare: holds, differs by so much, or unverifiable. Differences are shown, never silently corrected. Statements without a number are given none.',
  },
  params: { study: studyParameter },
  schema: publishedTotalsReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => publishedTotalsReply(findStudy(deps, params.study)),
})
