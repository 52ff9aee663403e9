import { useId } from 'react'
import styles from './charts.module.css'
import { paintOf, reasonsOf, type Fill } from '../../api/domain/legend/classKey.ts'
import { HatchPattern } from './HatchPattern.tsx'

/** A small square that shows a class's colour or a missing reason's hatch beside its name. */
export function Swatch({ fill, size = 14 }: { fill: Fill; size?: number }) {
  const prefix = `${useId()}hatch-`
  return (
    <svg className={styles.swatch} width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {reasonsOf([fill]).map((reason) => (
        <HatchPattern key={reason} id={prefix + reason} reason={reason} />
      ))}
      <rect className={styles.frame} x={0.5} y={0.5} width={size - 1} height={size - 1} rx={2} fill={paintOf(fill, prefix)} />
    </svg>
  )
}
