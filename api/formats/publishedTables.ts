import type { PublishedTotalsReply } from '../replies/studies.ts'
import { bilingual } from '../domain/study/localized.ts'
import { type Origin, origins } from '../domain/study/published.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { heading, originRows } from './about.ts'
import { bothOf, codesUnder, columnsOf, type FileCell, type FileTables, sheetOf } from './fileTables.ts'
import { originOf } from '../replies/answers.ts'
import type { Fact } from '../domain/study/fact.ts'

const kinds = ['total', 'statement', 'bound'] as const
const originCodes = origins.map((code) => ({ code, label: localized('indicator', `origin.${code}`) }))
const statuses = ['holds', 'differs', 'unverifiable'] as const

const columns = [
  ...columnsOf('published', {
    kind: codesUnder('published.kinds', kinds),
    id: 'id',
    question: 'id',
    class: 'id',
  }),
  ...columnsOf('published', { label: 'both', figure: 'number', unit: 'both', base: 'number', baseLabel: 'both' }),
  ...columnsOf('published', { origin: originCodes, reading: 'both', status: codesUnder('published.statuses', statuses) }),
  ...columnsOf('column', { observed: 'number' }),
  ...columnsOf('published', { expectedMinimum: 'number', expectedMaximum: 'number', difference: 'number' }),
  ...columnsOf('column', { facts: 'text' }),
  ...columnsOf('published', { quotation: 'text' }),
]

type Total = PublishedTotalsReply['totals'][number]
type Item = Pick<Total, 'id' | 'label' | 'comparison'> &
  Partial<Total & Omit<PublishedTotalsReply['statements'][number], 'quotation'>>

const row = (kind: (typeof kinds)[number], item: Item, origin: Origin): readonly FileCell[] => {
  const { id, question, class: option, label, figure, unit, base, reading, comparison, facts, quotation } = item
  const { status, observed, expected, difference } = comparison
  return [
    ...[kind, id, question ?? null, option ?? null, ...bothOf(label), figure ?? null, ...bothOf(unit)],
    ...[base?.count ?? null, ...bothOf(base?.label), origin, ...bothOf(reading)],
    ...[status, observed, expected?.minimum ?? null, expected?.maximum ?? null, difference],
    ...[facts ?? null, quotation ?? null],
  ]
}

/** What the study publishes, one row a figure, statement or bound, each held against the answers. */
export function publishedTables(snapshot: Snapshot, reply: PublishedTotalsReply): FileTables {
  const sheet = sheetOf('published', columns, [
    ...reply.totals.map((total) => row('total', total, total.origin)),
    ...reply.statements.map((statement) => row('statement', { ...statement, label: statement.text }, statement.origin)),
    ...reply.jointBounds.map((bound) => row('bound', { ...bound, ...(bound.assumes && { reading: bound.assumes }) }, 'computed')),
  ])
  const { provenanceLabel, note } = originOf(snapshot)
  return {
    title: localized('files', 'title.published'),
    sheets: [sheet],
    csv: sheet,
    codeBook: columns,
    about: [
      ...originRows(originOf(snapshot, 'published')),
      [heading('heldAgainst'), bilingual(provenanceLabel)],
      ['', note.sv],
      ['', note.en],
    ],
  }
}

const factKinds = ['fact', 'derived'] as const satisfies readonly Fact['kind'][]
const levels = ['region', 'municipality', 'centre', 'organisation'] as const satisfies readonly Fact['level'][]

const factColumns = columnsOf('facts', {
  ...{ id: 'text', kind: codesUnder('facts.kinds', factKinds), level: codesUnder('facts.levels', levels), title: 'both' },
  ...{ statement: 'both', quotation: 'text', certainty: 'both' },
})

/** What the source states, one row a fact. */
export function factsTables(snapshot: Snapshot): FileTables {
  const rows = snapshot.facts.map(({ id, kind, level, title, statement, quotation, certainty }) => [
    ...[id, kind, level, ...bothOf(title), ...bothOf(statement), quotation, ...bothOf(certainty)],
  ])
  const sheet = sheetOf('facts', factColumns, rows)
  const about = originRows(originOf(snapshot, 'published'))
  return { title: localized('files', 'title.facts'), sheets: [sheet], csv: sheet, codeBook: factColumns, about }
}
