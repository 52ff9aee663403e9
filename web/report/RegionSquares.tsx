import styles from '../charts/charts.module.css'
import type { Fill } from '../../api/domain/legend/fill.ts'
import { placeSquares, squaresRoom, type Square } from '../../api/domain/charts/squares.ts'
import { hatchSymbolId } from './HatchSymbol.tsx'
import { squareSide } from './squareSide.ts'

const side = squareSide
const grid = { rows: 4, size: side + 1, gap: 3 }
const [offset, corner] = [0.5, `h${side}v${side}h-${side}z`]

interface Props {
  /** So many squares of each fill, after one another; the rest of `total` are empty frames. */
  readonly parts: readonly { readonly count: number; readonly fill: Fill }[]
  readonly total: number
}

const outline = (squares: readonly Square[]): string =>
  squares.map(({ x, y }) => `M${x + offset} ${y + offset}${corner}`).join('')

/** Municipalities as one square each, divided: which square is which municipality the report does not say. A path a part: the page has thousands of squares. */
export function RegionSquares({ parts, total }: Props) {
  const { width, height } = squaresRoom(total, { ...grid, rows: Math.min(grid.rows, total) })
  const squares = placeSquares([], total, grid)
  const ends = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, { count }) => sum + count, 0))
  const placed = parts.map(({ count, fill }, index) => {
    const end = ends[index] ?? 0
    return { fill, squares: squares.slice(end - count, end) }
  })
  return (
    <svg
      className={`${styles.chart} ${total === 1 ? 'report-swatch' : 'report-squares'}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {placed.map(({ fill, squares: own }, index) => (
        <g key={index}>
          {'reason' in fill &&
            own.map(({ x, y }) => (
              <use
                key={`${x} ${y}`}
                href={`#${hatchSymbolId(fill.reason)}`}
                x={x + offset}
                y={y + offset}
                width={side}
                height={side}
              />
            ))}
          <path className={styles.frame} d={outline(own)} fill={'colour' in fill ? fill.colour : 'none'} />
        </g>
      ))}
      <path className={styles.ghost} d={outline(squares.slice(ends.at(-1) ?? 0))} />
    </svg>
  )
}
