import type { MissingReason } from '../../api/domain/study/missing.ts'
import styles from './charts.module.css'
import { hatchTile } from '../../api/domain/legend/hatch.ts'

/** The SVG pattern of a missing reason; `scale` below 1 makes it finer for small marks. */
export function HatchPattern({ id, reason, scale = 1 }: { id: string; reason: MissingReason; scale?: number }) {
  const { size, path, width } = hatchTile(reason)
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <rect className={styles.hatchGround} width={size} height={size} />
      <path className={styles.hatchLine} d={path} strokeWidth={width} />
    </pattern>
  )
}
