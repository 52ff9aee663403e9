import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import type { MissingReason } from '../../../api/domain/study/missing.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { cellOf, type Column, type RowGroup, classesIn, type Row, subtotal } from './rows.ts'
import { TableHead, Sign } from './TableHead.tsx'
import { useRowOpening, useCellTravel } from './cellTravel.ts'
import type { Cell } from '../../../api/replies/answers.ts'
import { formatNumber } from '../../../api/domain/words/format.ts'
import { classLabel, valueLabel } from '../../../api/domain/words/valueLabel.ts'
import styles from './table.module.css'

interface AnswerTableProps {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
  readonly labelOf: (reason: MissingReason) => string
  /** Where the answers come from, on paper; null on the screen. */
  readonly printed: Provenance | null
  readonly onFilter: (column: Column | 'county', button: HTMLElement) => void
}

/** The municipalities and their answers as a grid: one stop for Tab, travelled by the arrow keys; a row, by its name's link or anywhere else, opens its municipality's panel. */
export function AnswerTable({ caption, columns, groups, labelOf, printed, onFilter }: AnswerTableProps) {
  const { t } = useTexts('table')
  const { onKeyDown, ...travel } = useCellTravel()
  const { onClick, onEnter } = useRowOpening()
  const all = groups.flatMap(({ rows }) => rows)
  const countyColumn = groups[0]?.county === null
  const shared = { columns, countyColumn, labelOf }
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
      <TableHead columns={columns} countyColumn={countyColumn} printed={printed} onFilter={onFilter} />
      {groups.map(({ county, rows }) => (
        <tbody key={county?.code ?? ''}>
          {county !== null && <SubtotalRow label={county.name} scope="rowgroup" rows={rows} {...shared} />}
          {rows.map((row) => (
            <tr key={row.code} data-code={row.code}>
              <th scope="row">
                <AddressLink change={{ view: { name: 'municipality', code: row.code } }} tabIndex={-1}>
                  {row.name}
                </AddressLink>
              </th>
              {countyColumn && <td tabIndex={-1}>{row.county.name}</td>}
              {columns.map((column) => {
                const cell = cellOf(row, column.id)
                return <AnswerCell key={column.id} {...{ column, cell, labelOf }} />
              })}
            </tr>
          ))}
        </tbody>
      ))}
      {all.length > 0 && (
        <tfoot>
          <SubtotalRow label={t('together')} scope="row" rows={all} {...shared} />
        </tfoot>
      )}
    </table>
  )
}

interface AnswerCellProps extends Pick<AnswerTableProps, 'labelOf'> {
  readonly column: Column
  readonly cell: Cell
}

/** An answer in words, with its class's colour beside it; a missing one by its reason, in words and hatch. */
function AnswerCell({ column, cell, labelOf }: AnswerCellProps) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  if (cell.missing !== null) {
    return (
      <td className={styles.missing} data-missing={cell.missing} tabIndex={-1}>
        <Sign fill={{ reason: cell.missing }} />
        {labelOf(cell.missing)}
      </td>
    )
  }
  if (typeof cell.value === 'number') {
    return (
      <td className={styles.number} tabIndex={-1}>
        {formatNumber(cell.value, language)}
      </td>
    )
  }
  const given = classesIn(cell)
  const only = column.classes.find(({ id }) => given.includes(id))
  return (
    <td className={column.kind === 'multiple' ? styles.several : undefined} tabIndex={-1}>
      {column.kind !== 'multiple' && only !== undefined && <Sign fill={{ colour: column.colours[only.id] ?? 'none' }} />}
      {valueLabel({ ...column, unit: null }, { ...cell, classes: given }, null, language, t)}
    </td>
  )
}

interface SubtotalRowProps {
  readonly label: string
  readonly scope: 'rowgroup' | 'row'
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** Whether there is a column of counties, which has nothing to count. */
  readonly countyColumn: boolean
  readonly labelOf: (reason: MissingReason) => string
}

/** Some rows counted, column by column: classes and missing reasons, the latter apart. */
function SubtotalRow({ label, scope, rows, columns, countyColumn, labelOf }: SubtotalRowProps) {
  const { t } = useTexts('table')
  const language = useLanguage()
  return (
    <tr className={styles.subtotal}>
      <th scope={scope} tabIndex={-1}>
        {label}
        <span>{t('municipalities', { count: rows.length })}</span>
      </th>
      {countyColumn && <td tabIndex={-1} />}
      {columns.map((column) => {
        const { answered, classes, span, missing } = subtotal(rows, column)
        return (
          <td key={column.id} tabIndex={-1}>
            <ul className={styles.counts}>
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
                <li key={reason} className={styles.missing}>
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
