import type { Geography } from '../domain/map/geography.ts'
import { type AnswersScope, originOf, variablesOf } from '../replies/answers.ts'
import type { ComparisonsReply } from '../replies/comparisons.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import { formatReason } from '../domain/study/answer.ts'
import { inBothLanguages, type Language, type Localized } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { filterRows, heading, originRows, rubricRows } from './about.ts'
import {
  bothOf,
  classWords,
  column,
  columnsOf,
  idColumn,
  inBoth,
  sheetOf,
  yesNo,
  type CodeBookEntry,
  type FileCell,
  type FileColumn,
  type FileSheet,
  type FileTables,
} from './fileTables.ts'
import { localized } from '../domain/words/catalogue.ts'
import { group } from 'd3-array'
import { fileCell } from './answersTable.ts'

/** "yes: 6; no: 3; !no-answer: 1": how many of an area's municipalities have each value, those without one apart. */
export function inOneCell({ classes, missingCounts: missing }: Distribution, kind = ''): FileCell {
  const named = [...classes.map((each) => ({ ...each, label: classWords(kind, each) })), ...missing]
  const counted = (language: Language) => named.map(({ label, count }) => `${label[language]}: ${count}`).join(' | ')
  const value = [
    ...classes.map(({ id, count }) => `${id}: ${count}`),
    ...missing.map(({ reason, count }) => `${formatReason(reason)}: ${count}`),
  ].join('; ')
  return { value, words: inBothLanguages(counted) }
}

const titleColumns = columnsOf('comparison', { variable: 'id', title: 'both' })

/** The columns of the sheet Jämförelse, which is the CSV too; a municipality's code and name begin its own. */
function mainColumns(
  { municipalities }: ComparisonsReply,
  counties: ComparisonsReply['answers'][number]['counties'],
  region: Localized,
) {
  const ofPlace = (name: string): Localized => localized('files', 'comparison.ofPlace', { name })
  const ofArea = (id: string, name: string | Localized): FileColumn[] => [
    column(`${id} base`, 'number', localized('files', 'comparison.areaBase', { name })),
    column(id, 'text', localized('files', 'comparison.areaValues', { name })),
  ]
  return [
    ...titleColumns,
    ...columnsOf('comparison', { differs: yesNo }),
    ...municipalities.flatMap(({ code, name }) => [
      idColumn(`${code} ${name}`, 'code', ofPlace(name)),
      ...inBoth(`${code} ${name} label`, localized('files', 'comparison.inWords', { name }), { sv: name, en: name }),
    ]),
    ...counties.flatMap(({ code, name }) => ofArea(`${code} ${name}`, name)),
    ...ofArea('region', region),
  ]
}

const mainSheet = (rows: readonly ComparedRow[], columns: readonly FileColumn[], counties: number): FileSheet =>
  sheetOf(
    'comparison',
    columns,
    rows.map(({ id, kind, title, differs, cells, beside }) => [
      ...[id, ...bothOf(title), differs ? 'yes' : 'no'],
      ...cells.flatMap(({ value, label }) => [
        value,
        ...bothOf(label, label && (typeof value === 'string' ? classWords(kind, { id: value, label }) : label)),
      ]),
      ...(beside === null
        ? Array.from({ length: 2 * (counties + 1) }, () => null)
        : [...beside.counties, beside.region].flatMap((area) => [area.base, inOneCell(area, kind)])),
    ]),
    3,
  )

const distributionColumns = [
  ...columnsOf('distribution', { class: 'id', label: 'both', area: 'id' }),
  column('area-name', 'text', localized('files', 'column.area')),
  ...columnsOf('column', { count: 'number' }),
  ...columnsOf('distribution', { base: 'number', share: 'share' }),
]

/** The counties' and the region's distributions, one row a value, with base and share as numbers. */
function distributionSheet(rows: readonly ComparedRow[], areas: readonly { code: string; name: FileCell }[]): FileSheet {
  return sheetOf(
    'distributions',
    [...titleColumns, ...distributionColumns],
    rows.flatMap(({ id, kind, title, beside }) =>
      (beside === null ? [] : [...beside.counties, beside.region]).flatMap(({ classes, missingCounts: missing, base }, at) => {
        const { code = null, name = null } = areas[at] ?? {}
        const counted = (value: string, label: Localized, count: number, share: number | null) => [
          ...[id, ...bothOf(title), value, ...bothOf(label, classWords(kind, { id: value, label }))],
          ...[code, name, count, base, share],
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

function pairSheet({ pairs, municipalities }: ComparisonsReply, questions: FileColumn['codes']): FileSheet {
  const nameOf = (code: string) => municipalities.find((each) => each.code === code)?.name ?? code
  return sheetOf(
    'likeness',
    pairColumns.map((each) => (['alike', 'unlike'].includes(each.id) ? { ...each, codes: questions } : each)),
    pairs.map(({ one, other, similarity, comparableQuestions, alikeQuestions, unlikeQuestions }) => [
      ...[one, nameOf(one), other, nameOf(other), similarity],
      ...[comparableQuestions.length, alikeQuestions, unlikeQuestions],
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
): FileTables {
  const { municipalities, pairs, answers } = reply
  const counties = answers[0]?.counties ?? []
  const rows = comparedRows(reply)
  const columns = mainColumns(reply, counties, region)
  const main = mainSheet(rows, columns, counties.length)
  const origin = originOf(snapshot)
  const names = municipalities.map(({ code, name }) => `${name} (${code})`).join(', ')
  const questions = answers.map(({ question, title }) => ({ code: question, label: title }))
  return {
    title: localized('files', 'title.comparison', { names: municipalities.map(({ name }) => name).join(', ') }),
    sheets: [
      main,
      distributionSheet(rows, [...counties, { code: 'region', name: { value: region.sv, words: region } }]),
      ...(pairs.length === 0 ? [] : [pairSheet(reply, questions)]),
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
    ],
  }
}

/** What a municipality has in a row: the value, and the words for it. */
interface RowCell {
  readonly value: FileCell
  readonly label: Localized | null
}

/** Something municipalities are compared in. */
export interface ComparedRow {
  readonly id: string
  readonly kind: 'level' | 'other'
  readonly title: Localized
  readonly differs: boolean
  /** In the municipalities' order. */
  readonly cells: readonly RowCell[]
  /** Null for what only municipalities have. */
  readonly beside: { readonly counties: readonly Distribution[]; readonly region: Distribution } | null
}

type Levels = Omit<ComparisonsReply['maturity']['overall'], 'id'>

/** A row about the municipalities that no variable of the study stands for. */
type OwnRow = 'coverage' | 'low' | 'high' | 'centres' | 'within'

/** The code book's word on such a row. */
const ownEntry = ({ id, title }: Pick<ComparedRow, 'id' | 'title'>): CodeBookEntry =>
  id === 'within' ? column(id, 'code', title, yesNo) : column(id, id === 'centres' ? 'text' : 'number', title)

const comparedRow = (
  id: string,
  kind: ComparedRow['kind'],
  { title, differs, counties, region }: Omit<Levels, 'levels'>,
  cells: readonly RowCell[],
): ComparedRow => ({
  id,
  kind,
  title,
  differs,
  cells,
  beside: { counties: counties.map(({ distribution }) => distribution), region },
})

const levelRow = (id: string, compared: Levels): ComparedRow =>
  comparedRow(
    id,
    'level',
    compared,
    compared.levels.map(({ level, label, missing }) => {
      return { value: missing === null ? String(level) : formatReason(missing), label }
    }),
  )

const answerRow = (compared: ComparisonsReply['answers'][number]): ComparedRow =>
  comparedRow(
    compared.question,
    'other',
    compared,
    compared.cells.map(({ answer, label }) => ({ value: fileCell(answer), label })),
  )

/** A row of what only the municipalities have. Nothing known is no difference: there may be something. */
function plainRow(id: OwnRow, cells: readonly RowCell[]): ComparedRow {
  const known = cells.filter(({ value }) => value !== null).map(({ value }) => value)
  return {
    id,
    kind: 'other',
    title: localized('files', `comparison.${id}`),
    differs: new Set(known).size > 1,
    cells,
    beside: null,
  }
}

/** Everything the view has, in its order: maturity, every answer in the study's groups, the centres; and who is within a filter. */
function comparedRows({ maturity, answers, centres, municipalities, selectedCodes: within }: ComparisonsReply): ComparedRow[] {
  const ends = (end: 'low' | 'high') => maturity.coverages.map((each): RowCell => ({ value: each[end], label: null }))
  const coverage = maturity.coverages.map(({ known, of }): RowCell => {
    return { value: known, label: localized('files', 'comparison.knownOf', { known, of }) }
  })
  const centreCells = centres.map(({ centres: own }): RowCell => {
    if (own.length === 0) return { value: null, label: null }
    const label = inBothLanguages((language) => own.map((centre) => centre.label[language]).join(', '))
    return { value: own.map(({ id }) => id), label }
  })
  const withinCells = municipalities.map(({ code }): RowCell => {
    const [yes, no] = yesNo
    const said = within?.includes(code) ? yes : no
    return { value: said?.code ?? null, label: said?.label ?? null }
  })
  return [
    ...maturity.dimensions.map((each) => levelRow(each.id, each)),
    levelRow(maturity.overall.id, maturity.overall),
    plainRow('coverage', coverage),
    plainRow('low', ends('low')),
    plainRow('high', ends('high')),
    ...[...group(answers, (each) => each.group).values()].flat().map(answerRow),
    plainRow('centres', centreCells),
    ...(within === null ? [] : [plainRow('within', withinCells)]),
  ]
}
