import type { CrosstabsReply } from '../../api/replies/crosstabs.ts'
import { cellCode, cellKey } from '../../api/domain/legend/crossCells.ts'
import styles from './cross.module.css'
import type { MapPaths } from './mapPaths.ts'

interface Props {
  readonly crosstab: CrosstabsReply
  /** The cells that each municipality is in, by code. */
  readonly cells: ReadonlyMap<string, readonly string[]>
  readonly paths: MapPaths
  /** Height of the letters in the map's units. */
  readonly size: number
}

/** The code of each municipality's cell on the map: in grey the blended colours can't be told apart. */
export function CellCodes({ crosstab, cells, paths, size }: Props) {
  const codes = new Map(crosstab.cells.map((cell) => [cellKey(cell), cellCode(crosstab, cell)]))
  return (
    <g className={styles.codes} fontSize={size} strokeWidth={size / 4}>
      {paths.municipalities.flatMap(({ code, x, y }) => {
        const [first, ...more] = cells.get(code) ?? []
        return first === undefined
          ? []
          : [
              <text key={code} x={x} y={y} dy="0.35em" data-cell-code={code}>
                {codes.get(first)}
                {more.length > 0 && '+'}
              </text>,
            ]
      })}
    </g>
  )
}
