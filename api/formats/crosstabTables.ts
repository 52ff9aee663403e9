import { group } from 'd3-array'
import type { Geography } from '../domain/map/geography.ts'
import { type AnswersScope, originOf, reasonCodes } from '../replies/answers.ts'
import type { CrosstabsReply } from '../replies/crosstabs.ts'
import { formatReason } from '../domain/study/answer.ts'
import { cellsOverlap } from '../domain/study/crosstab.ts'
import { bilingual, type Localized } from '../domain/study/localized.ts'
import { type MissingReason, missingLabel } from '../domain/study/missing.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { heading, originRows, rubricRows, scopeRows } from './about.ts'
import {
  bothOf,
  classWords,
  codesUnder,
  column,
  columnsOf,
  idColumn,
  inBoth,
  sheetOf,
  type FileCell,
  type FileColumn,
  type FileSheet,
  type FileTables,
} from './fileTables.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Names of a crosstab's municipalities, in the codes' order. */
type NamesOf = (codes: readonly string[]) => readonly string[]

/** Columns of the sheet Celler, which is the CSV too. */
function cellColumns({ x, y }: CrosstabsReply): FileColumn[] {
  const axis = (id: 'x' | 'y', { title, classes }: CrosstabsReply['x'], direction: Localized): FileColumn[] => {
    const named = localized('files', 'crosstab.axis', { direction, title })
    const labelled = localized('files', 'crosstab.class', { title })
    const codes = [...classes.map(({ id: code, label }) => ({ code, label })), ...reasonCodes]
    return [idColumn(id, 'code', named, codes), ...inBoth(`${id}-label`, labelled, title)]
  }
  return [
    ...columnsOf('crosstab', { kind: codesUnder('crosstab.kinds', ['cell', 'missing']) }),
    ...axis('x', x, localized('files', 'crosstab.inColumns')),
    ...axis('y', y, localized('files', 'crosstab.inRows')),
    ...columnsOf('column', { count: 'number' }),
    column('column-base', 'number', localized('files', 'crosstab.columnBase', { title: x.title })),
    ...columnsOf('crosstab', { shareOfColumn: 'share' }),
    column('row-base', 'number', localized('files', 'crosstab.rowBase', { title: y.title })),
    ...columnsOf('crosstab', { shareOfRow: 'share', codes: 'text', names: 'text' }),
  ]
}

/** A class of an axis in words. */
function wordsOf({ kind, classes }: CrosstabsReply['x'], id: string): readonly FileCell[] {
  const found = classes.find((each) => each.id === id)
  return bothOf(found?.label, found && classWords(kind, found))
}

const reasonCells = (reason: MissingReason | null = null): readonly FileCell[] =>
  reason === null ? [null, null, null] : [formatReason(reason), ...bothOf(missingLabel(reason))]

/** One row a cell, with whom it holds; then those without a value in either, by reason, never among the cells. */
function cellSheet(reply: CrosstabsReply, namesOf: NamesOf): FileSheet {
  const countOf = (margin: CrosstabsReply['rows'], id: string) => margin.find((each) => each.id === id)?.count ?? null
  return sheetOf('cells', cellColumns(reply), [
    ...reply.cells.map(({ x, y, count, shareOfColumn, shareOfRow, codes }) => [
      ...['cell', x, ...wordsOf(reply.x, x), y, ...wordsOf(reply.y, y), count],
      ...[countOf(reply.columns, x), shareOfColumn, countOf(reply.rows, y), shareOfRow],
      ...[codes, namesOf(codes)],
    ]),
    ...Array.from(group(reply.missingPairs, ({ x, y }) => `${x} ${y}`).values(), (members) => [
      ...['missing', ...reasonCells(members[0]?.x), ...reasonCells(members[0]?.y), members.length],
      ...[null, null, null, null, members.map(({ code }) => code), namesOf(members.map(({ code }) => code))],
    ]),
  ])
}

/** The counts as the screen has them: classes of y in rows, of x in columns, with totals of municipalities, once each. */
function matrixSheet({ x, y, cells, columns, rows, base }: CrosstabsReply): FileSheet {
  const counted = cellsOverlap({ x, y }) ? localized('files', 'crosstab.municipalities') : localized('files', 'crosstab.sum')
  const countOf = (column: string, row: string) => cells.find((cell) => cell.x === column && cell.y === row)?.count ?? null
  const classes = [idColumn('y', 'text', y.title), ...inBoth('y-label', y.title, y.title)]
  const counts = x.classes.map(({ id, label }) => ({
    ...column(bilingual(label), 'number', label),
    heading: classWords(x.kind, { id, label }),
  }))
  return {
    name: localized('files', 'sheet.crosstab'),
    sticky: 3,
    columns: [...classes, ...counts, ...columnsOf('crosstab', { total: 'number' })],
    rows: [
      ...y.classes.map(({ id }) => [
        ...[id, ...wordsOf(y, id), ...x.classes.map((each) => countOf(each.id, id))],
        rows.find((each) => each.id === id)?.count ?? null,
      ]),
      ['total', ...bothOf(counted), ...columns.map(({ count }) => count), base],
    ],
  }
}

const boundColumns = [
  ...columnsOf('bound', { xClasses: 'id', yClasses: 'id', label: 'both', minimum: 'number', maximum: 'number' }),
  ...columnsOf('column', { observed: 'number' }),
  ...columnsOf('bound', { base: 'number', note: 'both' }),
  ...columnsOf('column', { facts: 'text' }),
]

const boundSheet = (bounds: NonNullable<CrosstabsReply['bounds']>): FileSheet =>
  sheetOf(
    'bounds',
    boundColumns,
    bounds.map(({ xClasses, yClasses, label, minimum, maximum, observed, base, note, facts }) => [
      ...[xClasses, yClasses, ...bothOf(label), minimum, maximum, observed, base],
      ...[...bothOf(note), facts],
    ]),
  )

function missingColumns({ x, y }: CrosstabsReply): FileColumn[] {
  const why = ({ title }: CrosstabsReply['x']): Localized => localized('files', 'whyMissing', { title })
  return [
    ...columnsOf('column', { code: 'text' }),
    column('name', 'text', localized('files', 'column.municipality')),
    idColumn('x-missing', 'code', why(x), reasonCodes),
    ...inBoth('x-reason', localized('files', 'crosstab.reason'), why(x)),
    idColumn('y-missing', 'code', why(y), reasonCodes),
    ...inBoth('y-reason', localized('files', 'crosstab.reason'), why(y)),
  ]
}

const missingSheet = (reply: CrosstabsReply, namesOf: NamesOf): FileSheet =>
  sheetOf(
    'missing',
    missingColumns(reply),
    reply.missingPairs.map(({ code, x, y }) => [code, namesOf([code]), ...reasonCells(x), ...reasonCells(y)]),
  )

/** Two indicators crossed, as files: the matrix, who is in each cell, who is left out and why, and what margins alone allow. */
export function crosstabTables(
  snapshot: Snapshot,
  { municipalityByCode }: Pick<Geography, 'municipalityByCode'>,
  reply: CrosstabsReply,
  scope: AnswersScope,
): FileTables {
  const namesOf: NamesOf = (codes) => codes.map((code) => municipalityByCode.get(code)?.name ?? code)
  const { x, y, base, bounds } = reply
  const cells = cellSheet(reply, namesOf)
  const origin = originOf(snapshot)
  return {
    title: localized('files', 'title.crosstab', { x: x.title, y: y.title }),
    sheets: [
      matrixSheet(reply),
      cells,
      ...(reply.missingPairs.length === 0 ? [] : [missingSheet(reply, namesOf)]),
      ...(bounds === null ? [] : [boundSheet(bounds)]),
    ],
    csv: cells,
    codeBook: [
      ...cellColumns(reply),
      ...columnsOf('crosstab', { total: 'number' }),
      ...(reply.missingPairs.length === 0 ? [] : missingColumns(reply)),
      ...(bounds === null ? [] : boundColumns),
    ],
    about: [
      ...originRows(origin),
      ...rubricRows(origin),
      [heading('inColumns'), `${bilingual(x.title)} (${x.id})`],
      [heading('inRows'), `${bilingual(y.title)} (${y.id})`],
      ...scopeRows(scope),
      [heading('withBoth'), base],
    ],
  }
}
