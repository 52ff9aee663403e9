import type { MissingReason } from '../../api/domain/study/missing.ts'
import styles from '../charts/charts.module.css'
import { hatchTile } from '../../api/domain/legend/hatch.ts'

interface Props {
  readonly reason: MissingReason
  readonly side: number
}

/** What marks refer to the symbol by. */
export const hatchSymbolId = (reason: MissingReason): string => `report-hatch-${reason}`

/** A square in the hatch of a missing reason, to be used many times: lines, since each mark filled with a pattern is a picture on paper, and hundreds make a file that no printer takes. */
export function HatchSymbol({ reason, side }: Props) {
  const { size, path, width } = hatchTile(reason)
  const across = Math.ceil(side / size)
  return (
    <symbol id={hatchSymbolId(reason)} viewBox={`0 0 ${side} ${side}`} width={side} height={side}>
      <rect className={styles.hatchGround} width={side} height={side} />
      {Array.from({ length: across * across }, (_, index) => (
        <path
          key={index}
          className={styles.hatchLine}
          d={path}
          strokeWidth={width}
          transform={`translate(${(index % across) * size} ${Math.floor(index / across) * size})`}
        />
      ))}
    </symbol>
  )
}
