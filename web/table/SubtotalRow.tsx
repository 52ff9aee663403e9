import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { formatNumber } from '../../api/domain/words/format.ts'
import { classLabel } from '../../api/domain/words/valueLabel.ts'
import type { Column, Row } from './column.ts'
import type { MissingReason } from '../../api/domain/study/missing.ts'
import { subtotal } from './subtotal.ts'

interface Props {
  readonly label: string
  readonly scope: 'rowgroup' | 'row'
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** Whether there is a column of counties, which has nothing to count. */
  readonly countyColumn: boolean
  readonly labelOf: (reason: MissingReason) => string
}

/** Some rows counted, column by column: classes and missing reasons, the latter apart. */
export function SubtotalRow({ label, scope, rows, columns, countyColumn, labelOf }: Props) {
  const { t } = useTexts('table')
  const language = useLanguage()
  return (
    <tr className="table-subtotal">
      <th scope={scope} tabIndex={-1}>
        {label}
        <span>{t('municipalities', { count: rows.length })}</span>
      </th>
      {countyColumn && <td tabIndex={-1} />}
      {columns.map((column) => {
        const { answered, classes, span, missing } = subtotal(rows, column)
        return (
          <td key={column.id} tabIndex={-1}>
            <ul className="table-counts">
              {span !== null && (
                <li>
                  {t('span', {
                    count: answered,
                    least: formatNumber(span[0], language),
                    most: formatNumber(span[1], language),
                  })}
                </li>
              )}
              {classes.map(({ id, count }) => {
                const found = column.classes.find((each) => each.id === id)
                return (
                  <li key={id}>
                    <b className="figures">{count}</b> {found && classLabel(column.kind, found, language)}
                  </li>
                )
              })}
              {missing.map(({ reason, count }) => (
                <li key={reason} className="table-missing">
                  <b className="figures">{count}</b> {labelOf(reason)}
                </li>
              ))}
            </ul>
          </td>
        )
      })}
    </tr>
  )
}
