import type { Geography } from '../domain/map/geography.ts'
import type { AnswersScope } from '../replies/tableScope.ts'
import type { ComparisonsReply } from '../replies/comparisons.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import { formatReason } from '../domain/study/answerCell.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { filterRows, heading, originRows, rubricRows, takenRows } from './about.ts'
import { comparedRows, ownEntry, type ComparedRow } from './comparisonRows.ts'
import { bothOf, column, columnsOf, inBoth, listed, sheetOf, yesNo } from './fileTables.ts'
import type { CodeBookEntry, FileSheet, FileTables } from './fileTables.ts'
import { originOf, variablesOf } from '../replies/variables.ts'
import { localized } from '../domain/words/catalogue.ts'

/** "yes: 6; no: 3; !no-answer: 1": how many of an area's municipalities have each value, those without one apart. */
const inOneCell = ({ classes, missing }: Distribution): string =>
  [
    ...classes.map(({ id, count }) => `${id}: ${count}`),
    ...missing.map(({ reason, count }) => `${formatReason(reason)}: ${count}`),
  ].join('; ')

const titleColumns = columnsOf('comparison', { variable: 'text', title: 'both' })

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
    ...titleColumns,
    ...columnsOf('comparison', { differs: yesNo }),
    ...municipalities.flatMap(({ code, name }) => [
      column(`${code} ${name}`, 'code', ofPlace(name)),
      ...inBoth(`${code} ${name} label`, localized('files', 'comparison.inWords', { name })),
    ]),
    ...counties.flatMap(({ code, name }) => ofArea(`${code} ${name}`, name)),
    ...ofArea('region', region),
  ]
}

const mainSheet = (rows: readonly ComparedRow[], columns: readonly CodeBookEntry[], counties: number): FileSheet =>
  sheetOf(
    'comparison',
    columns,
    rows.map(({ id, title, differs, cells, beside }) => [
      ...[id, ...bothOf(title), differs ? 'yes' : 'no'],
      ...cells.flatMap(({ value, label }) => [value, ...bothOf(label)]),
      ...(beside === null
        ? Array.from({ length: 2 * (counties + 1) }, () => null)
        : [...beside.counties, beside.region].flatMap((area) => [area.base, inOneCell(area)])),
    ]),
    2,
  )

const distributionColumns = [
  ...columnsOf('distribution', { class: 'text', label: 'both', area: 'text' }),
  column('area-name', 'text', localized('files', 'column.area')),
  ...columnsOf('column', { count: 'number' }),
  ...columnsOf('distribution', { base: 'number', share: 'share' }),
]

/** The counties' and the region's distributions, one row a value, with base and share as numbers. */
function distributionSheet(rows: readonly ComparedRow[], areas: readonly { code: string; name: string }[]): FileSheet {
  return sheetOf(
    'distributions',
    [...titleColumns, ...distributionColumns],
    rows.flatMap(({ id, title, beside }) =>
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
  )
}

const pairColumns = columnsOf('likeness', {
  ...{ one: 'text', oneName: 'text', other: 'text', otherName: 'text' },
  ...{ similarity: 'number', comparable: 'number', alike: 'text', unlike: 'text' },
})

function pairSheet({ pairs, municipalities }: ComparisonsReply): FileSheet {
  const nameOf = (code: string) => municipalities.find((each) => each.code === code)?.name ?? code
  return sheetOf(
    'likeness',
    pairColumns,
    pairs.map(({ one, other, similarity, comparable, alike, unlike }) => [
      ...[one, nameOf(one), other, nameOf(other), similarity, comparable.length, listed(alike), listed(unlike)],
    ]),
  )
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
