import type { PublishedTotalsReply } from '../replies/publishedTotals.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { originRows, takenRows } from './about.ts'
import {
  bothOf,
  codesOf,
  column,
  inBoth,
  listed,
  type CodeBookEntry,
  type FileCell,
  type FileTables,
  yesNo,
} from './fileTables.ts'
import { originOf } from './origin.ts'

const kinds: Readonly<Record<'total' | 'statement' | 'bound', Localized>> = {
  total: { sv: 'Publicerat tal', en: 'Published figure' },
  statement: { sv: 'Påstående utan tal', en: 'Statement without a number' },
  bound: { sv: 'Vad de publicerade talen tillåter tillsammans', en: 'What the published figures allow together' },
}

const statuses: Readonly<Record<PublishedTotalsReply['totals'][number]['comparison']['status'], Localized>> = {
  holds: { sv: 'Stämmer', en: 'Holds' },
  differs: { sv: 'Skiljer sig', en: 'Differs' },
  unverifiable: { sv: 'Går inte att pröva mot svaren', en: 'Can’t be checked against the answers' },
}

const columns: readonly CodeBookEntry[] = [
  column('kind', 'code', { sv: 'Slag av uppgift', en: 'Kind of item' }, codesOf(kinds)),
  column('id', 'text', { sv: 'Uppgiftens beteckning', en: 'Id of the item' }),
  column('question', 'text', { sv: 'Frågans beteckning, om det är en fråga', en: 'Id of the question, if it is of one' }),
  column('class', 'text', { sv: 'Svarets beteckning, om det är ett svar', en: 'Id of the answer, if it is of one' }),
  ...inBoth('label', { sv: 'Vad som sägs', en: 'What is said' }),
  column('figure', 'number', {
    sv: 'Rapportens tal; tomt där inget tal står',
    en: 'The report’s figure; empty where none is stated',
  }),
  ...inBoth('unit', { sv: 'Vad talet räknar, om inte kommuner', en: 'What the figure counts, if not municipalities' }),
  column('base', 'number', { sv: 'Bas: hur många talet är av', en: 'Base: of how many the figure is' }),
  ...inBoth('base-label', { sv: 'Vilka basen är', en: 'Who the base is' }),
  column('derived', 'code', { sv: 'Uträknat ur publicerade tal', en: 'Computed from published figures' }, codesOf(yesNo)),
  ...inBoth('reading', { sv: 'Hur ett påstående har lästs som tal', en: 'How a statement was read as a number' }),
  column('status', 'code', { sv: 'Prövat mot svaren', en: 'Held against the answers' }, codesOf(statuses)),
  column('observed', 'number', { sv: 'Vad svaren ger', en: 'What the answers give' }),
  column('expected-minimum', 'number', { sv: 'Lägst enligt rapporten', en: 'Least by the report' }),
  column('expected-maximum', 'number', { sv: 'Högst enligt rapporten', en: 'Most by the report' }),
  column('difference', 'number', {
    sv: 'Hur långt svaren ligger från det tillåtna; 0 där det stämmer',
    en: 'How far the answers lie from what is allowed; 0 where it holds',
  }),
  column('facts', 'text', { sv: 'Faktanummer, med ; emellan', en: 'Fact ids, with ; between' }),
  column('quotation', 'text', { sv: 'Rapportens egna ord', en: 'The report’s own words, in Swedish' }),
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
  item.derived ? 'yes' : 'no',
  ...bothOf(null),
  ...comparisonCells(item.comparison),
  listed(item.facts),
  item.quotation,
]

const statementRow = (item: Statement): readonly FileCell[] => [
  ...['statement', item.id, item.question ?? null, null],
  ...bothOf(item.text),
  null,
  ...bothOf(null),
  null,
  ...bothOf(null),
  null,
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
  null,
  ...bothOf(null),
  ...comparisonCells(item.comparison),
  null,
  null,
]

/** What the study publishes, one row a figure, statement or bound, each held against the answers. */
export function publishedTables(snapshot: Snapshot, reply: PublishedTotalsReply, taken?: string): FileTables {
  const sheet = {
    name: 'Publicerat',
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
      ['Svaren de prövas mot / Answers they are held against', `${provenanceLabel.sv} / ${provenanceLabel.en}`],
      ['', note.sv],
      ['', note.en],
      ...takenRows(taken),
    ],
  }
}
