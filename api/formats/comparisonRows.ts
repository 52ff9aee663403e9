import { group } from 'd3-array'
import type { ComparisonsReply } from '../replies/comparisons.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import { formatReason } from '../domain/study/answerCell.ts'
import type { Localized } from '../domain/study/localized.ts'
import { fileCell } from './answersTable.ts'
import { column, listed, yesNo, type CodeBookEntry, type FileCell } from './fileTables.ts'
import { localized } from '../domain/words/catalogue.ts'

/** What a municipality has in a row: the value, and the words for it. */
interface RowCell {
  readonly value: FileCell
  readonly label: Localized | null
}

/** Something municipalities are compared in. */
export interface ComparedRow {
  readonly id: string
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
export const ownEntry = ({ id, title }: Pick<ComparedRow, 'id' | 'title'>): CodeBookEntry =>
  id === 'within' ? column(id, 'code', title, yesNo) : column(id, id === 'centres' ? 'text' : 'number', title)

const comparedRow = (
  id: string,
  { title, differs, counties, region }: Omit<Levels, 'levels'>,
  cells: readonly RowCell[],
): ComparedRow => ({ id, title, differs, cells, beside: { counties: counties.map(({ distribution }) => distribution), region } })

const levelRow = (id: string, compared: Levels): ComparedRow =>
  comparedRow(
    id,
    compared,
    compared.levels.map(({ level, label, missing }) => {
      return { value: missing === null ? String(level) : formatReason(missing), label }
    }),
  )

const answerRow = (compared: ComparisonsReply['answers'][number]): ComparedRow =>
  comparedRow(
    compared.question,
    compared,
    compared.cells.map(({ answer, label }) => ({ value: fileCell(answer), label })),
  )

/** A row of what only the municipalities have. Nothing known is no difference: there may be something. */
function plainRow(id: OwnRow, cells: readonly RowCell[]): ComparedRow {
  const known = cells.filter(({ value }) => value !== null).map(({ value }) => value)
  return { id, title: localized('files', `comparison.${id}`), differs: new Set(known).size > 1, cells, beside: null }
}

/** Everything the view has, in its order: maturity, every answer in the study's groups, the centres; and who is within a filter. */
export function comparedRows({ maturity, answers, centres, municipalities, within }: ComparisonsReply): ComparedRow[] {
  const ends = (end: 'low' | 'high') => maturity.coverages.map((each): RowCell => ({ value: each[end], label: null }))
  const coverage = maturity.coverages.map(({ known, of }): RowCell => {
    return { value: known, label: localized('files', 'comparison.knownOf', { known, of }) }
  })
  const centreCells = centres.map(({ centres: own }): RowCell => {
    if (own.length === 0) return { value: null, label: null }
    const [sv, en] = (['sv', 'en'] as const).map((language) => own.map(({ title }) => title[language]).join(', '))
    return { value: listed(own.map(({ id }) => id)), label: { sv: sv ?? '', en: en ?? '' } }
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
