import { useId } from 'react'
import styles from '../charts/charts.module.css'
import { paintOf, reasonsOf, type Fill } from '../charts/fill.ts'
import { HatchPattern } from '../charts/HatchPattern.tsx'
import { placeSquares, squaresRoom } from '../charts/squares.ts'

const grid = { rows: 4, size: 16, gap: 3 }

interface Props {
  /** So many squares of each fill, after one another; the rest of `total` are empty frames. */
  readonly parts: readonly { readonly count: number; readonly fill: Fill }[]
  readonly total: number
}

/** The region's municipalities as one square each, divided: which square is which municipality the report does not say. */
export function RegionSquares({ parts, total }: Props) {
  const prefix = `${useId()}hatch-`
  const fills = parts.flatMap(({ count, fill }) => Array.from({ length: count }, () => fill))
  const { width, height } = squaresRoom(total, grid)
  return (
    <svg className={`${styles.chart} report-squares`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {reasonsOf(fills).map((reason) => (
        <HatchPattern key={reason} id={prefix + reason} reason={reason} />
      ))}
      {placeSquares([], total, grid).map(({ x, y }, index) => {
        const fill = fills[index]
        return fill === undefined ? (
          <rect key={index} className={styles.ghost} x={x + 0.5} y={y + 0.5} width={15} height={15} rx={1} />
        ) : (
          <rect
            key={index}
            className={styles.frame}
            x={x + 0.5}
            y={y + 0.5}
            width={15}
            height={15}
            rx={1}
            fill={paintOf(fill, prefix)}
          />
        )
      })}
    </svg>
  )
}
