import type { ComparisonsReply } from '../replies/comparisons.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import { formatReason } from '../domain/study/answer.ts'
import type { Localized } from '../domain/study/localized.ts'
import { fileCell } from './answersTable.ts'
import { codesOf, column, listed, yesNo, type CodeBookEntry, type FileCell } from './fileTables.ts'
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

/** Rows about the municipalities that no variable of the study stands for. */
const ownRows = {
  coverage: localized('files', 'comparison.coverage'),
  low: localized('files', 'comparison.low'),
  high: localized('files', 'comparison.high'),
  centres: localized('files', 'comparison.centres'),
  within: localized('files', 'comparison.within'),
} as const satisfies Record<string, Localized>

/** The code book's word on such a row. */
export const ownEntry = ({ id, title }: Pick<ComparedRow, 'id' | 'title'>): CodeBookEntry =>
  id === 'within' ? column(id, 'code', title, codesOf(yesNo)) : column(id, id === 'centres' ? 'text' : 'number', title)

const levelRow = (id: string, { title, differs, levels, counties, region }: Levels): ComparedRow => ({
  id,
  title,
  differs,
  cells: levels.map(({ level, label, missing }) => ({
    value: missing === null ? String(level) : formatReason(missing),
    label,
  })),
  beside: { counties: counties.map(({ distribution }) => distribution), region },
})

const answerRow = ({ question, title, differs, cells, counties, region }: ComparisonsReply['answers'][number]): ComparedRow => ({
  id: question,
  title,
  differs,
  cells: cells.map(({ answer, label }) => ({ value: fileCell(answer), label })),
  beside: { counties: counties.map(({ distribution }) => distribution), region },
})

/** A row of what only the municipalities have. Nothing known is no difference: there may be something. */
function plainRow(id: keyof typeof ownRows, cells: readonly RowCell[]): ComparedRow {
  const known = cells.filter(({ value }) => value !== null).map(({ value }) => value)
  return { id, title: ownRows[id], differs: new Set(known).size > 1, cells, beside: null }
}

function coverageRows({ coverages }: ComparisonsReply['maturity']): ComparedRow[] {
  const number = (value: number): RowCell => ({ value, label: null })
  return [
    plainRow(
      'coverage',
      coverages.map(({ known, of }) => ({ value: known, label: localized('files', 'comparison.knownOf', { known, of }) })),
    ),
    plainRow(
      'low',
      coverages.map(({ low }) => number(low)),
    ),
    plainRow(
      'high',
      coverages.map(({ high }) => number(high)),
    ),
  ]
}

/** Everything the view has, in its order: maturity, every answer in the study's groups, the centres; and who is within a filter. */
export function comparedRows({ maturity, answers, centres, municipalities, within }: ComparisonsReply): ComparedRow[] {
  const groups = [...new Set(answers.map(({ group }) => group))]
  const centreNames = centres.map(({ centres: own }) => ({
    value: own.length === 0 ? null : listed(own.map(({ id }) => id)),
    label:
      own.length === 0
        ? null
        : { sv: own.map(({ title }) => title.sv).join(', '), en: own.map(({ title }) => title.en).join(', ') },
  }))
  const isWithin = municipalities.map(({ code }) => (within?.includes(code) === true ? ('yes' as const) : ('no' as const)))
  return [
    ...maturity.dimensions.map((each) => levelRow(each.id, each)),
    levelRow(maturity.overall.id, maturity.overall),
    ...coverageRows(maturity),
    ...groups.flatMap((group) => answers.filter((each) => each.group === group).map(answerRow)),
    plainRow('centres', centreNames),
    ...(within === null
      ? []
      : [
          plainRow(
            'within',
            isWithin.map((each) => ({ value: each, label: yesNo[each] })),
          ),
        ]),
  ]
}
