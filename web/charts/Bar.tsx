import { useId } from 'react'
import type { PlacedPart } from '../../api/domain/charts/bar.ts'
import styles from './charts.module.css'
import { paintOf, reasonsOf } from '../../api/domain/legend/classKey.ts'
import { HatchPattern } from './HatchPattern.tsx'

/** Draws placed parts. It says nothing to a screen reader: the words stand beside it. */
export function Bar({ parts, width, height }: { parts: readonly PlacedPart[]; width: number; height: number }) {
  const prefix = `${useId()}hatch-`
  return (
    <svg className={styles.chart} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {reasonsOf(parts.map((part) => part.fill)).map((reason) => (
        <HatchPattern key={reason} id={prefix + reason} reason={reason} scale={0.8} />
      ))}
      {parts.map(({ key, fill, ...place }) => (
        <rect key={key} data-key={key} className={styles.square} {...place} fill={paintOf(fill, prefix)} />
      ))}
    </svg>
  )
}
