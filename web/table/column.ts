import type { AnswersReply, Cell } from '../../api/replies/answers.ts'
import type { IndicatorsReply, IndicatorSummary } from '../../api/replies/indicator.ts'
import type { Localized } from '../../api/domain/study/localized.ts'

/** A municipality's answers: a row of the table. */
export type Row = AnswersReply['rows'][number]

/** An indicator as a column. `unit`: what a quantity is counted in. */
export interface Column extends IndicatorSummary {
  readonly unit: Localized | null
}

/** The indicators as columns, in the order of the study's list. */
export function columnsOf(
  indicators: Pick<IndicatorsReply, 'indicators'>,
  variables: AnswersReply['variables'],
): readonly Column[] {
  return indicators.indicators.map((indicator) => ({
    ...indicator,
    unit: variables.find(({ id }) => id === indicator.id)?.unit ?? null,
  }))
}

/** What a row has in a column. A row without the question has no published value. */
export const cellOf = ({ answers }: Pick<Row, 'answers'>, column: string): Cell =>
  answers[column] ?? { value: null, missing: 'not-published' }

/** The ids of the classes that a cell's value names; none for a quantity, or where there is no value. */
export const classesIn = ({ value }: Cell): readonly string[] =>
  value === null || typeof value === 'number' ? [] : typeof value === 'string' ? [value] : value
