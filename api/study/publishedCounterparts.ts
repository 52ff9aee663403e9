import type { PublishedCounterpart } from '../schemas/indicator.ts'
import type { StudyDefinition } from './definition.ts'
import type { Reconciled, Reconciliation } from './reconcile.ts'

/**
 * What the report itself says about an indicator: its totals, then its statements without a number, each with its own base,
 * quotation and fact ids, and whether the answers agree. A figure without a reconciliation is `unverifiable`.
 */
export function publishedCounterparts(
  study: StudyDefinition,
  indicatorId: string,
  reconciliation: Reconciliation,
): PublishedCounterpart[] {
  const compared = (kind: Reconciled['kind'], id: string): Pick<PublishedCounterpart, 'status' | 'difference'> => {
    const { status, difference } = reconciliation.find((each) => each.kind === kind && each.id === id) ?? {
      status: 'unverifiable',
      difference: null,
    }
    return { status, difference }
  }
  const totals = study.publishedTotals
    .filter(({ question }) => question === indicatorId)
    .map((total) => ({
      id: total.id,
      class: total.class ?? null,
      label: total.label,
      figure: total.figure,
      ...(total.unit && { unit: total.unit }),
      base: total.base ?? null,
      derived: total.derived,
      facts: total.facts,
      quotation: total.quotation,
      ...compared('total', total.id),
    }))
  const statements = study.statements
    .filter(({ question }) => question === indicatorId)
    .map((statement) => ({
      id: statement.id,
      class: null,
      label: statement.text,
      figure: null,
      base: null,
      derived: statement.derived,
      facts: statement.facts,
      quotation: statement.quotation,
      ...compared('statement', statement.id),
    }))
  return [...totals, ...statements]
}
