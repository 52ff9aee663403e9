import type { PublishedTotalsReply } from '../replies/publishedTotals.ts'
import { bilingual } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { heading, originRows, takenRows } from './about.ts'
import {
  sheetName,
  bothOf,
  codesUnder,
  column,
  inBoth,
  listed,
  type CodeBookEntry,
  type FileCell,
  type FileTables,
  yesNo,
} from './fileTables.ts'
import { originOf } from '../replies/variables.ts'
import { localized } from '../domain/words/catalogue.ts'

const kinds = ['total', 'statement', 'bound'] as const
const statuses = ['holds', 'differs', 'unverifiable'] as const

const columns: readonly CodeBookEntry[] = [
  column('kind', 'code', localized('files', 'published.kind'), codesUnder('published.kinds', kinds)),
  column('id', 'text', localized('files', 'published.id')),
  column('question', 'text', localized('files', 'published.question')),
  column('class', 'text', localized('files', 'published.class')),
  ...inBoth('label', localized('files', 'published.label')),
  column('figure', 'number', localized('files', 'published.figure')),
  ...inBoth('unit', localized('files', 'published.unit')),
  column('base', 'number', localized('files', 'published.base')),
  ...inBoth('base-label', localized('files', 'published.baseLabel')),
  column('derived', 'code', localized('files', 'published.derived'), yesNo),
  ...inBoth('reading', localized('files', 'published.reading')),
  column('status', 'code', localized('files', 'published.status'), codesUnder('published.statuses', statuses)),
  column('observed', 'number', localized('files', 'column.observed')),
  column('expected-minimum', 'number', localized('files', 'published.expectedMinimum')),
  column('expected-maximum', 'number', localized('files', 'published.expectedMaximum')),
  column('difference', 'number', localized('files', 'published.difference')),
  column('facts', 'text', localized('files', 'column.facts')),
  column('quotation', 'text', localized('files', 'published.quotation')),
]

type Total = PublishedTotalsReply['totals'][number]
type Item = Pick<Total, 'id' | 'label' | 'comparison'> & Partial<Total & PublishedTotalsReply['statements'][number]>

const row = (kind: (typeof kinds)[number], item: Item, derived: 'yes' | 'no' | null = null): readonly FileCell[] => {
  const { id, question, class: option, label, figure, unit, base, reading, comparison, facts, quotation } = item
  const { status, observed, expected, difference } = comparison
  return [
    ...[kind, id, question ?? null, option ?? null, ...bothOf(label), figure ?? null, ...bothOf(unit)],
    ...[base?.count ?? null, ...bothOf(base?.label), derived, ...bothOf(reading)],
    ...[status, observed, expected?.minimum ?? null, expected?.maximum ?? null, difference],
    ...[facts === undefined ? null : listed(facts), quotation ?? null],
  ]
}

/** What the study publishes, one row a figure, statement or bound, each held against the answers. */
export function publishedTables(snapshot: Snapshot, reply: PublishedTotalsReply, taken?: string): FileTables {
  const sheet = {
    name: sheetName('published'),
    header: columns.map(({ id }) => id),
    rows: [
      ...reply.totals.map((total) => row('total', total, total.derived ? 'yes' : 'no')),
      ...reply.statements.map((statement) => row('statement', { ...statement, label: statement.text })),
      ...reply.jointBounds.map((bound) => row('bound', bound)),
    ],
  }
  const { provenanceLabel, note } = originOf(snapshot)
  return {
    sheets: [sheet],
    csv: sheet,
    codeBook: columns,
    about: [
      ...originRows(originOf(snapshot, 'published')),
      [heading('heldAgainst'), bilingual(provenanceLabel)],
      ['', note.sv],
      ['', note.en],
      ...takenRows(taken),
    ],
  }
}
