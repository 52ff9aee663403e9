import type { PublishedTotalsReply } from '../replies/publishedTotals.ts'
import { bilingual, type Localized } from '../domain/study/localized.ts'
import type { Origin } from '../domain/study/published.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { heading, originRows, takenRows } from './about.ts'
import {
  sheetName,
  bothOf,
  codesOf,
  column,
  inBoth,
  listed,
  type CodeBookEntry,
  type FileCell,
  type FileTables,
} from './fileTables.ts'
import { originOf } from '../replies/variables.ts'
import { localized } from '../domain/words/catalogue.ts'

const kinds: Readonly<Record<'total' | 'statement' | 'bound', Localized>> = {
  total: localized('files', 'published.kinds.total'),
  statement: localized('files', 'published.kinds.statement'),
  bound: localized('files', 'published.kinds.bound'),
}

const origins: Readonly<Record<Origin, Localized>> = {
  published: localized('indicator', 'origin.published'),
  read: localized('indicator', 'origin.read'),
  computed: localized('indicator', 'origin.computed'),
  external: localized('indicator', 'origin.external'),
}

const statuses: Readonly<Record<PublishedTotalsReply['totals'][number]['comparison']['status'], Localized>> = {
  holds: localized('files', 'published.statuses.holds'),
  differs: localized('files', 'published.statuses.differs'),
  unverifiable: localized('files', 'published.statuses.unverifiable'),
}

const columns: readonly CodeBookEntry[] = [
  column('kind', 'code', localized('files', 'published.kind'), codesOf(kinds)),
  column('id', 'text', localized('files', 'published.id')),
  column('question', 'text', localized('files', 'published.question')),
  column('class', 'text', localized('files', 'published.class')),
  ...inBoth('label', localized('files', 'published.label')),
  column('figure', 'number', localized('files', 'published.figure')),
  ...inBoth('unit', localized('files', 'published.unit')),
  column('base', 'number', localized('files', 'published.base')),
  ...inBoth('base-label', localized('files', 'published.baseLabel')),
  column('origin', 'code', localized('files', 'published.origin'), codesOf(origins)),
  ...inBoth('reading', localized('files', 'published.reading')),
  column('status', 'code', localized('files', 'published.status'), codesOf(statuses)),
  column('observed', 'number', localized('files', 'column.observed')),
  column('expected-minimum', 'number', localized('files', 'published.expectedMinimum')),
  column('expected-maximum', 'number', localized('files', 'published.expectedMaximum')),
  column('difference', 'number', localized('files', 'published.difference')),
  column('facts', 'text', localized('files', 'column.facts')),
  column('quotation', 'text', localized('files', 'published.quotation')),
]

type Comparison = PublishedTotalsReply['totals'][number]['comparison']

const comparisonCells = ({ status, observed, expected, difference }: Comparison): readonly FileCell[] => [
  status,
  observed,
  expected?.minimum ?? null,
  expected?.maximum ?? null,
  difference,
]

type Total = PublishedTotalsReply['totals'][number]
type Statement = PublishedTotalsReply['statements'][number]
type Bound = PublishedTotalsReply['jointBounds'][number]

const totalRow = (item: Total): readonly FileCell[] => [
  ...['total', item.id, item.question ?? null, item.class ?? null],
  ...bothOf(item.label),
  item.figure,
  ...bothOf(item.unit),
  item.base?.count ?? null,
  ...bothOf(item.base?.label),
  item.origin,
  ...bothOf(null),
  ...comparisonCells(item.comparison),
  listed(item.facts),
  item.quotation ?? null,
]

const statementRow = (item: Statement): readonly FileCell[] => [
  ...['statement', item.id, item.question ?? null, null],
  ...bothOf(item.text),
  null,
  ...bothOf(null),
  null,
  ...bothOf(null),
  item.origin,
  ...bothOf(item.reading),
  ...comparisonCells(item.comparison),
  listed(item.facts),
  item.quotation,
]

const boundRow = (item: Bound): readonly FileCell[] => [
  ...['bound', item.id, null, null],
  ...bothOf(item.label),
  null,
  ...bothOf(null),
  null,
  ...bothOf(null),
  'computed',
  ...bothOf(item.assumes),
  ...comparisonCells(item.comparison),
  null,
  null,
]

/** What the study publishes, one row a figure, statement or bound, each held against the answers. */
export function publishedTables(snapshot: Snapshot, reply: PublishedTotalsReply, taken?: string): FileTables {
  const sheet = {
    name: sheetName('published'),
    header: columns.map(({ id }) => id),
    rows: [...reply.totals.map(totalRow), ...reply.statements.map(statementRow), ...reply.jointBounds.map(boundRow)],
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
