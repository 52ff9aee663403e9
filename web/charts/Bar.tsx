import { useId } from 'react'
import type { PlacedPart } from '../../api/domain/charts/bar.ts'
import styles from './charts.module.css'
import { paintOf, reasonsOf } from '../../api/domain/legend/classKey.ts'
import { HatchPattern } from './HatchPattern.tsx'

interface Props {
  readonly parts: readonly PlacedPart[]
  readonly width: number
  readonly height: number
  /** Prefix of the hatches' ids, where they are drawn once for many bars. */
  readonly hatches?: string
}

/** Draws placed parts. It says nothing to a screen reader: the words stand beside it. */
export function Bar({ parts, width, height, hatches }: Props) {
  const own = `${useId()}hatch-`
  const prefix = hatches ?? own
  const reasons = hatches === undefined ? reasonsOf(parts.map((part) => part.fill)) : []
  return (
    <svg className={styles.chart} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {reasons.map((reason) => (
        <HatchPattern key={reason} id={prefix + reason} reason={reason} scale={0.8} />
      ))}
      {parts.map(({ key, fill, ...place }) => (
        <rect key={key} data-key={key} className={styles.square} {...place} fill={paintOf(fill, prefix)} />
      ))}
    </svg>
  )
}
