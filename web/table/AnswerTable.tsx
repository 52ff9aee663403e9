import { useTexts } from '../i18n/useTexts.ts'
import type { MissingReason } from '../../api/domain/study/missing.ts'
import type { Provenance } from '../../api/domain/study/answer.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import { AnswerCell } from './AnswerCell.tsx'
import { cellOf, type Column } from './column.ts'
import type { RowGroup } from './groupRows.ts'
import { SubtotalRow } from './SubtotalRow.tsx'
import { TableHead } from './TableHead.tsx'
import { useRowOpening } from './useRowOpening.ts'
import { useCellTravel } from './useCellTravel.ts'

interface Props {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
  readonly labelOf: (reason: MissingReason) => string
  /** Where the answers come from, on paper; null on the screen. */
  readonly printed: Provenance | null
  readonly onFilter: (column: Column | 'county', button: HTMLElement) => void
}

/** The municipalities and their answers as a grid: one stop for Tab, travelled by the arrow keys; a row, by its name's link or anywhere else, opens its municipality's panel. */
export function AnswerTable({ caption, columns, groups, labelOf, printed, onFilter }: Props) {
  const { t } = useTexts('table')
  const { onKeyDown, ...travel } = useCellTravel()
  const { onClick, onEnter } = useRowOpening()
  const all = groups.flatMap(({ rows }) => rows)
  const countyColumn = groups[0]?.county === null
  const shared = { columns, countyColumn, labelOf }
  return (
    <table
      className="table"
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
                const label = cell.missing === null ? '' : labelOf(cell.missing)
                return <AnswerCell key={column.id} column={column} cell={cell} missingLabel={label} />
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
