import type { Geography } from '../domain/map/geography.ts'
import type { AnswersScope } from '../replies/answers.ts'
import type { CrosstabsReply } from '../replies/crosstab.ts'
import { formatReason } from '../domain/study/answerCell.ts'
import { cellsOverlap } from '../domain/study/crosstab.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { MissingReason } from '../domain/study/missing.ts'
import { missingLabel } from '../domain/words/missingLabels.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { originRows, rubricRows, scopeRows, takenRows } from './about.ts'
import {
  bothOf,
  codesOf,
  column,
  inBoth,
  listed,
  type CodeBookEntry,
  type FileCell,
  type FileSheet,
  type FileTables,
} from './fileTables.ts'
import { originOf } from './origin.ts'
import { reasonCodes } from './variables.ts'

const kinds = codesOf({
  cell: { sv: 'Kommuner med värde i båda', en: 'Municipalities with a value in both' },
  missing: { sv: 'Kommuner som saknar värde i någon', en: 'Municipalities without a value in either' },
})

/** Names of a crosstab's municipalities, with semicolons between as the codes have. */
type NamesOf = (codes: readonly string[]) => string

/** Columns of the sheet Celler, which is the CSV too. */
function cellColumns({ x, y }: CrosstabsReply): CodeBookEntry[] {
  const axis = (id: 'x' | 'y', { title, classes }: CrosstabsReply['x'], direction: Localized): CodeBookEntry[] => {
    const named = { sv: `${direction.sv}: ${title.sv}`, en: `${direction.en}: ${title.en}` }
    const labelled = { sv: `${title.sv}, klassen i ord`, en: `${title.en}, the class in words` }
    const codes = [...classes.map(({ id: code, label }) => ({ code, label })), ...reasonCodes]
    return [column(id, 'code', named, codes), ...inBoth(`${id}-label`, labelled)]
  }
  return [
    column('kind', 'code', { sv: 'Slag av rad', en: 'Kind of row' }, kinds),
    ...axis('x', x, { sv: 'I kolumnerna', en: 'In the columns' }),
    ...axis('y', y, { sv: 'I raderna', en: 'In the rows' }),
    column('count', 'number', { sv: 'Antal kommuner', en: 'Number of municipalities' }),
    column('column-base', 'number', {
      sv: `Bas för kolumnandelen: kommuner i klassen av ”${x.title.sv}”, med värde i båda`,
      en: `Base of the share of the column: municipalities in the class of “${x.title.en}”, with a value in both`,
    }),
    column('share-of-column', 'share', { sv: 'Andel av kolumnen, 0–1', en: 'Share of the column, 0–1' }),
    column('row-base', 'number', {
      sv: `Bas för radandelen: kommuner i klassen av ”${y.title.sv}”, med värde i båda`,
      en: `Base of the share of the row: municipalities in the class of “${y.title.en}”, with a value in both`,
    }),
    column('share-of-row', 'share', { sv: 'Andel av raden, 0–1', en: 'Share of the row, 0–1' }),
    column('codes', 'text', { sv: 'Kommunkoder, med ; emellan', en: 'Municipality codes, with ; between' }),
    column('names', 'text', { sv: 'Kommunerna, med ; emellan', en: 'The municipalities, with ; between' }),
  ]
}

const reasonCells = (reason: MissingReason | null): readonly FileCell[] =>
  reason === null ? [null, null, null] : [formatReason(reason), ...bothOf(missingLabel(reason))]

/** Those left out, by what each of the two lacks. */
function missingGroups({ missing }: CrosstabsReply) {
  const groups = new Map<string, { x: MissingReason | null; y: MissingReason | null; codes: string[] }>()
  for (const { code, x, y } of missing) {
    const key = `${x ?? ''} ${y ?? ''}`
    const group = groups.get(key) ?? { x, y, codes: [] }
    group.codes.push(code)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** One row a cell, with whom it holds; then those without a value in either, by reason, never among the cells. */
function cellSheet(reply: CrosstabsReply, namesOf: NamesOf): FileSheet {
  const classOf = (axis: CrosstabsReply['x'], id: string) => bothOf(axis.classes.find((each) => each.id === id)?.label)
  const countOf = (margin: CrosstabsReply['rows'], id: string) => margin.find((each) => each.id === id)?.count ?? null
  return {
    name: 'Celler',
    header: cellColumns(reply).map(({ id }) => id),
    percent: ['share-of-column', 'share-of-row'],
    rows: [
      ...reply.cells.map(({ x, y, count, shareOfColumn, shareOfRow, codes }) => [
        ...['cell', x, ...classOf(reply.x, x), y, ...classOf(reply.y, y), count],
        ...[countOf(reply.columns, x), shareOfColumn, countOf(reply.rows, y), shareOfRow],
        ...[listed(codes), namesOf(codes)],
      ]),
      ...missingGroups(reply).map(({ x, y, codes }) => [
        ...['missing', ...reasonCells(x), ...reasonCells(y), codes.length],
        ...[null, null, null, null, listed(codes), namesOf(codes)],
      ]),
    ],
  }
}

/** The counts as the screen has them: classes of y in rows, of x in columns, with totals of municipalities, once each. */
function matrixSheet({ x, y, cells, columns, rows, base }: CrosstabsReply): FileSheet {
  const counted = cellsOverlap({ x, y }) ? { sv: 'Kommuner', en: 'Municipalities' } : { sv: 'Summa', en: 'Total' }
  const countOf = (column: string, row: string) => cells.find((cell) => cell.x === column && cell.y === row)?.count ?? null
  return {
    name: 'Korstabell',
    sticky: 2,
    header: ['y', 'y-label-sv', 'y-label-en', ...x.classes.map(({ label }) => `${label.sv} / ${label.en}`), 'total'],
    rows: [
      ...y.classes.map(({ id, label }) => [
        ...[id, ...bothOf(label), ...x.classes.map((each) => countOf(each.id, id))],
        rows.find((each) => each.id === id)?.count ?? null,
      ]),
      ['total', ...bothOf(counted), ...columns.map(({ count }) => count), base],
    ],
  }
}

const boundColumns: readonly CodeBookEntry[] = [
  column('x-classes', 'text', { sv: 'Klasser i kolumnerna, med ; emellan', en: 'Classes in the columns, with ; between' }),
  column('y-classes', 'text', { sv: 'Klasser i raderna, med ; emellan', en: 'Classes in the rows, with ; between' }),
  ...inBoth('label', { sv: 'Vilka gränsen gäller', en: 'Who the bound is about' }),
  column('minimum', 'number', { sv: 'Lägst, enligt marginalerna', en: 'Least, by the margins' }),
  column('maximum', 'number', { sv: 'Högst, enligt marginalerna', en: 'Most, by the margins' }),
  column('observed', 'number', { sv: 'Vad svaren ger', en: 'What the answers give' }),
  column('base', 'number', { sv: 'Vad gränsen är av', en: 'What the bound is of' }),
  ...inBoth('note', { sv: 'Förklaring', en: 'Explanation' }),
  column('facts', 'text', { sv: 'Faktanummer, med ; emellan', en: 'Fact ids, with ; between' }),
]

const boundSheet = (bounds: NonNullable<CrosstabsReply['bounds']>): FileSheet => ({
  name: 'Gränser',
  header: boundColumns.map(({ id }) => id),
  rows: bounds.map(({ xClasses, yClasses, label, minimum, maximum, observed, base, note, facts }) => [
    ...[listed(xClasses), listed(yClasses), ...bothOf(label), minimum, maximum, observed, base],
    ...[...bothOf(note), listed(facts)],
  ]),
})

function missingColumns({ x, y }: CrosstabsReply): CodeBookEntry[] {
  const why = ({ title }: CrosstabsReply['x']): Localized => ({
    sv: `Varför värdet saknas: ${title.sv}; tomt där det finns`,
    en: `Why there is no value: ${title.en}; empty where there is one`,
  })
  return [
    column('code', 'text', { sv: 'Kommunkod (SCB), text', en: 'Municipality code (Statistics Sweden), text' }),
    column('name', 'text', { sv: 'Kommun', en: 'Municipality' }),
    ...[
      column('x-missing', 'code', why(x), reasonCodes),
      ...inBoth('x-reason', { sv: 'Orsaken i ord', en: 'The reason in words' }),
      column('y-missing', 'code', why(y), reasonCodes),
      ...inBoth('y-reason', { sv: 'Orsaken i ord', en: 'The reason in words' }),
    ],
  ]
}

const missingSheet = (reply: CrosstabsReply, namesOf: NamesOf): FileSheet => ({
  name: 'Saknar värde',
  header: missingColumns(reply).map(({ id }) => id),
  rows: reply.missing.map(({ code, x, y }) => [code, namesOf([code]), ...reasonCells(x), ...reasonCells(y)]),
})

/** Two indicators crossed, as files: the matrix, who is in each cell, who is left out and why, and what margins alone allow. */
export function crosstabTables(
  snapshot: Snapshot,
  { municipalityByCode }: Pick<Geography, 'municipalityByCode'>,
  reply: CrosstabsReply,
  scope: AnswersScope,
  taken?: string,
): FileTables {
  const namesOf: NamesOf = (codes) => listed(codes.map((code) => municipalityByCode.get(code)?.name ?? code))
  const { x, y, base, bounds } = reply
  const cells = cellSheet(reply, namesOf)
  const origin = originOf(snapshot)
  return {
    sheets: [
      matrixSheet(reply),
      cells,
      ...(reply.missing.length === 0 ? [] : [missingSheet(reply, namesOf)]),
      ...(bounds === null ? [] : [boundSheet(bounds)]),
    ],
    csv: cells,
    codeBook: [
      ...cellColumns(reply),
      column('total', 'number', {
        sv: 'Bladet Korstabell: kommuner i klassen med värde i båda, en gång var',
        en: 'Sheet Korstabell: municipalities in the class with a value in both, once each',
      }),
      ...(reply.missing.length === 0 ? [] : missingColumns(reply)),
      ...(bounds === null ? [] : boundColumns),
    ],
    about: [
      ...originRows(origin),
      ...rubricRows(origin),
      ['I kolumnerna (x) / In the columns (x)', `${x.title.sv} / ${x.title.en} (${x.id})`],
      ['I raderna (y) / In the rows (y)', `${y.title.sv} / ${y.title.en} (${y.id})`],
      ...scopeRows(scope),
      ['Med värde i båda (korstabellens bas) / With a value in both (base of the cross table)', base],
      ...takenRows(taken),
    ],
  }
}
