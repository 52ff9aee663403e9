import type { Geography } from '../domain/map/geography.ts'
import type { AnswersScope } from '../replies/tableScope.ts'
import type { ComparisonsReply } from '../replies/comparisons.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import { formatReason } from '../domain/study/answer.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { filterRows, heading, originRows, rubricRows, takenRows } from './about.ts'
import { comparedRows, ownEntry, type ComparedRow } from './comparisonRows.ts'
import {
  sheetName,
  bothOf,
  codesOf,
  column,
  yesNo,
  inBoth,
  listed,
  type CodeBookEntry,
  type FileSheet,
  type FileTables,
} from './fileTables.ts'
import { originOf, variablesOf } from '../replies/variables.ts'
import { localized } from '../domain/words/catalogue.ts'

/** "yes: 6; no: 3; !no-answer: 1": how many of an area's municipalities have each value, those without one apart. */
const inOneCell = ({ classes, missing }: Distribution): string =>
  [
    ...classes.map(({ id, count }) => `${id}: ${count}`),
    ...missing.map(({ reason, count }) => `${formatReason(reason)}: ${count}`),
  ].join('; ')

/** The columns of the sheet Jämförelse, which is the CSV too; a municipality's code and name begin its own. */
function mainColumns(
  { municipalities }: ComparisonsReply,
  counties: ComparisonsReply['answers'][number]['counties'],
  region: Localized,
) {
  const ofPlace = (name: string): Localized => localized('files', 'comparison.ofPlace', { name })
  const ofArea = (id: string, name: string | Localized): CodeBookEntry[] => [
    column(`${id} base`, 'number', localized('files', 'comparison.areaBase', { name })),
    column(id, 'text', localized('files', 'comparison.areaValues', { name })),
  ]
  return [
    column('variable', 'text', localized('files', 'comparison.variable')),
    ...inBoth('title', localized('files', 'comparison.title')),
    column('differs', 'code', localized('files', 'comparison.differs'), codesOf(yesNo)),
    ...municipalities.flatMap(({ code, name }) => [
      column(`${code} ${name}`, 'code', ofPlace(name)),
      ...inBoth(`${code} ${name} label`, localized('files', 'comparison.inWords', { name })),
    ]),
    ...counties.flatMap(({ code, name }) => ofArea(`${code} ${name}`, name)),
    ...ofArea('region', region),
  ]
}

const mainSheet = (rows: readonly ComparedRow[], columns: readonly CodeBookEntry[], counties: number): FileSheet => ({
  name: sheetName('comparison'),
  sticky: 2,
  header: columns.map(({ id }) => id),
  rows: rows.map(({ id, title, differs, cells, beside }) => [
    ...[id, ...bothOf(title), differs ? 'yes' : 'no'],
    ...cells.flatMap(({ value, label }) => [value, ...bothOf(label)]),
    ...(beside === null
      ? Array.from({ length: 2 * (counties + 1) }, () => null)
      : [...beside.counties, beside.region].flatMap((area) => [area.base, inOneCell(area)])),
  ]),
})

const distributionColumns: readonly CodeBookEntry[] = [
  column('class', 'text', localized('files', 'distribution.class')),
  ...inBoth('label', localized('files', 'distribution.label')),
  column('area', 'text', localized('files', 'distribution.area')),
  column('area-name', 'text', localized('files', 'column.area')),
  column('count', 'number', localized('files', 'column.count')),
  column('base', 'number', localized('files', 'distribution.base')),
  column('share', 'share', localized('files', 'distribution.share')),
]

/** The counties' and the region's distributions, one row a value, with base and share as numbers. */
function distributionSheet(rows: readonly ComparedRow[], areas: readonly { code: string; name: string }[]): FileSheet {
  return {
    name: sheetName('distributions'),
    header: ['variable', 'title-sv', 'title-en', ...distributionColumns.map(({ id }) => id)],
    percent: ['share'],
    rows: rows.flatMap(({ id, title, beside }) =>
      (beside === null ? [] : [...beside.counties, beside.region]).flatMap(({ classes, missing, base }, at) => {
        const { code = '', name = '' } = areas[at] ?? {}
        const counted = (value: string, label: Localized, count: number, share: number | null) => [
          ...[id, ...bothOf(title), value, ...bothOf(label), code, name, count, base, share],
        ]
        return [
          ...classes.map((each) => counted(each.id, each.label, each.count, each.share)),
          ...missing.map((each) => counted(formatReason(each.reason), each.label, each.count, null)),
        ]
      }),
    ),
  }
}

const pairColumns: readonly CodeBookEntry[] = [
  column('one', 'text', localized('files', 'likeness.one')),
  column('one-name', 'text', localized('files', 'likeness.oneName')),
  column('other', 'text', localized('files', 'likeness.other')),
  column('other-name', 'text', localized('files', 'likeness.otherName')),
  column('similarity', 'number', localized('files', 'likeness.similarity')),
  column('comparable', 'number', localized('files', 'likeness.comparable')),
  column('alike', 'text', localized('files', 'likeness.alike')),
  column('unlike', 'text', localized('files', 'likeness.unlike')),
]

function pairSheet({ pairs, municipalities }: ComparisonsReply): FileSheet {
  const nameOf = (code: string) => municipalities.find((each) => each.code === code)?.name ?? code
  return {
    name: sheetName('likeness'),
    header: pairColumns.map(({ id }) => id),
    rows: pairs.map(({ one, other, similarity, comparable, alike, unlike }) => [
      ...[one, nameOf(one), other, nameOf(other), similarity, comparable.length, listed(alike), listed(unlike)],
    ]),
  }
}

/** Municipalities side by side as files: a row a question, the distributions they are seen against, and how alike they are. */
export function comparisonTables(
  snapshot: Snapshot,
  { region }: Pick<Geography, 'region'>,
  reply: ComparisonsReply,
  /** The filter that says who is within it; null for none. */
  scope: AnswersScope | null,
  taken?: string,
): FileTables {
  const { municipalities, pairs, answers } = reply
  const counties = answers[0]?.counties ?? []
  const rows = comparedRows(reply)
  const columns = mainColumns(reply, counties, region)
  const main = mainSheet(rows, columns, counties.length)
  const origin = originOf(snapshot)
  const names = municipalities.map(({ code, name }) => `${name} (${code})`).join(', ')
  return {
    sheets: [
      main,
      distributionSheet(rows, [...counties, { code: 'region', name: region.sv }]),
      ...(pairs.length === 0 ? [] : [pairSheet(reply)]),
    ],
    csv: main,
    codeBook: [
      ...columns,
      ...distributionColumns,
      ...(pairs.length === 0 ? [] : pairColumns),
      ...variablesOf(snapshot.study).filter(({ kind }) => kind !== 'register'),
      ...rows.filter(({ beside }) => beside === null).map(ownEntry),
    ],
    about: [
      ...originRows(origin),
      ...rubricRows(origin),
      [heading('sideBySide'), names],
      ...(scope === null ? [] : filterRows(scope)),
      ...takenRows(taken),
    ],
  }
}
