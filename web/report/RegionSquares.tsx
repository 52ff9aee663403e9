import { useId } from 'react'
import styles from '../charts/charts.module.css'
import { reasonsOf, type Fill } from '../charts/fill.ts'
import { placeSquares, squaresRoom } from '../charts/squares.ts'
import { HatchSymbol } from './HatchSymbol.tsx'

const grid = { rows: 4, size: 16, gap: 3 }
const side = grid.size - 1

interface Props {
  /** So many squares of each fill, after one another; the rest of `total` are empty frames. */
  readonly parts: readonly { readonly count: number; readonly fill: Fill }[]
  readonly total: number
}

/** Municipalities as one square each, divided: which square is which municipality the report does not say. */
export function RegionSquares({ parts, total }: Props) {
  const prefix = `${useId()}hatch-`
  const fills = parts.flatMap(({ count, fill }) => Array.from({ length: count }, () => fill))
  const { width, height } = squaresRoom(total, { ...grid, rows: Math.min(grid.rows, total) })
  return (
    <svg
      className={`${styles.chart} ${total === 1 ? 'report-swatch' : 'report-squares'}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {reasonsOf(fills).map((reason) => (
        <HatchSymbol key={reason} id={prefix + reason} reason={reason} side={side} />
      ))}
      {placeSquares([], total, grid).map((square, index) => {
        const fill = fills[index]
        const place = { x: square.x + 0.5, y: square.y + 0.5, width: side, height: side }
        const colour = fill !== undefined && 'colour' in fill ? fill.colour : 'none'
        return (
          <g key={index}>
            {fill !== undefined && 'reason' in fill && <use href={`#${prefix}${fill.reason}`} {...place} />}
            <rect className={fill === undefined ? styles.ghost : styles.frame} {...place} rx={1} fill={colour} />
          </g>
        )
      })}
    </svg>
  )
}
