import type { ReactNode } from 'react'
import { levelCell, type HeatCell, type HeatRow } from '../../api/domain/charts/heatTable.ts'
import type { FigureKind } from '../../api/domain/words/answerSentence.ts'
import styles from './heatTable.module.css'
import { Chart } from './Marks.tsx'

interface Props {
  readonly rows: readonly HeatRow[]
  readonly caption: ReactNode
  /** What the numbers in the cells rest on. */
  readonly kind: FigureKind
  /** Colour of each step on the map. */
  readonly colours: Readonly<Record<string, string>>
  readonly named: (row: HeatRow) => ReactNode
  readonly cell: (cell: HeatCell, row: HeatRow) => { readonly own?: boolean; readonly label: string; readonly content: ReactNode }
  /** A column after the steps. */
  readonly last?: { readonly head: string; readonly cell: (row: HeatRow) => ReactNode } | undefined
}

/** Dimensions down, steps along: a cell is darker the more of the region are on its step. */
export function HeatTable({ rows, caption, kind, colours, named, cell, last }: Props) {
  return (
    <div className={styles.room}>
      <table className={styles.heat}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {rows[0]?.cells.map(({ step, label }) => (
              <th key={step} scope="col" data-kind={kind}>
                <Chart chart={levelCell({ level: Number(step), missing: null }, colours)} className={styles.head} label={label} />
                <span aria-hidden="true">{label.slice(step.length + 1)}</span>
              </th>
            ))}
            {last !== undefined && (
              <th scope="col" data-kind={kind}>
                {last.head}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-scale={row.id} data-overall={row.short === null || undefined}>
              <th scope="row">{named(row)}</th>
              {row.cells.map((each) => {
                const { own, label, content } = cell(each, row)
                return (
                  <td
                    key={each.step}
                    data-step={each.step}
                    data-shade={each.shade}
                    data-own={own || undefined}
                    aria-label={label}
                  >
                    {content}
                  </td>
                )
              })}
              {last !== undefined && <td>{last.cell(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
