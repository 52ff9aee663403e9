import type { ReactNode } from 'react'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { missingLabel } from '../../../api/domain/study/missing.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { cellOf, type Column, type RowGroup, classesIn, type Row, subtotal } from './rows.ts'
import { TableHead } from './TableHead.tsx'
import { useRowOpening, useCellTravel } from './cellTravel.ts'
import { formatNumber } from '../../../api/domain/words/format.ts'
import { classLabel, valueLabel } from '../../../api/domain/words/valueLabel.ts'
import styles from './table.module.css'
import '../../ui/classColours.css'

interface AnswerTableProps {
  readonly caption: string
  readonly columns: readonly (Column | 'county')[]
  readonly groups: readonly RowGroup[]
  /** Where the answers come from, on paper; null on the screen. */
  readonly printed: Provenance | null
  readonly onFilter: (column: Column | 'county', button: HTMLElement) => void
}

/** The municipalities and their answers as a grid: one stop for Tab, travelled by the arrow keys; a row, by its name's link or anywhere else, opens its municipality's panel. */
export function AnswerTable({ caption, columns, groups, printed, onFilter }: AnswerTableProps) {
  const { t } = useTexts('table')
  const { onKeyDown, ...travel } = useCellTravel()
  const { onClick, onEnter } = useRowOpening()
  const all = groups.flatMap(({ rows }) => rows)
  return (
    <table
      className={styles.table}
      role="grid"
      {...travel}
      onKeyDown={(event) => {
        onKeyDown(event)
        onEnter(event)
      }}
      onClick={onClick}
    >
      <caption className="visually-hidden">{caption}</caption>
      <TableHead columns={columns} printed={printed} onFilter={onFilter} />
      {groups.map(({ county, rows }) => (
        <tbody key={county?.code ?? ''}>
          {county !== null && (
            <SubtotalRow label={<span translate="no">{county.name}</span>} scope="rowgroup" {...{ rows, columns }} />
          )}
          {rows.map((row) => (
            <tr key={row.code} data-code={row.code}>
              <th scope="row">
                <AddressLink change={{ view: { name: 'municipality', code: row.code } }} tabIndex={-1}>
                  {row.name}
                </AddressLink>
              </th>
              {columns.map((column) =>
                column === 'county' ? (
                  <td key={column} translate="no">
                    {row.county.name}
                  </td>
                ) : (
                  <AnswerCell key={column.id} column={column} row={row} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
      {all.length > 0 && (
        <tfoot>
          <SubtotalRow label={t('together')} scope="row" rows={all} columns={columns} />
        </tfoot>
      )}
    </table>
  )
}

/** What fits in the narrowest column; of what may not, the whole is told when it is pointed at or reached. */
const surelyFits = 14

/** An answer in words; a missing one by its reason. One element, since there are more than a thousand: its style draws the square. */
function AnswerCell({ column, row }: { readonly column: Column; readonly row: Row }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const cell = cellOf(row, column.id)
  const classes = classesIn(cell)
  const words = valueLabel({ ...column, unit: null }, { ...cell, classes }, null, language, t)
  return (
    <td
      className={typeof cell.value === 'number' ? styles.number : undefined}
      data-missing={cell.missing ?? undefined}
      data-colour={column.kind === 'multiple' ? undefined : column.colours[classes[0] ?? '']}
      title={words.length > surelyFits ? words : undefined}
    >
      {words}
    </td>
  )
}

interface SubtotalRowProps extends Pick<AnswerTableProps, 'columns'> {
  readonly label: ReactNode
  readonly scope: 'rowgroup' | 'row'
  readonly rows: readonly Row[]
}

/** Some rows counted, column by column: classes and missing reasons, the latter apart. */
function SubtotalRow({ label, scope, rows, columns }: SubtotalRowProps) {
  const { t } = useTexts('table')
  const language = useLanguage()
  return (
    <tr className={styles.subtotal}>
      <th scope={scope}>
        {label}
        <p>{t('municipalities', { count: rows.length })}</p>
      </th>
      {columns.map((column) => {
        if (column === 'county') return <td key={column} />
        const { answered, classes, span, missing } = subtotal(rows, column)
        return (
          <td key={column.id}>
            <ul className="figures">
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
                    <b>{count}</b> {found && classLabel(column.kind, found, language)}
                  </li>
                )
              })}
              {missing.map(({ reason, count }) => (
                <li key={reason}>
                  <b>{count}</b> <i>{missingLabel(reason)[language]}</i>
                </li>
              ))}
            </ul>
          </td>
        )
      })}
    </tr>
  )
}
