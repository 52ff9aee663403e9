import { useId } from 'react'
import type { MissingReason } from '../../api/study/missing.ts'
import styles from './charts.module.css'
import { HatchPattern } from './HatchPattern.tsx'
import type { PlacedStep } from './ordinalScale.ts'

const axis = 15

interface Props {
  readonly steps: readonly PlacedStep[]
  readonly width: number
  readonly height: number
  /** Colour of each step, for the one that is the municipality's own. */
  readonly colours: Readonly<Record<string, string>>
  /** Why no step is the municipality's own. */
  readonly reason: MissingReason | null
}

/** Draws a scale: the region's distribution as columns, the county's as markers, the municipality's own step filled and outlined. */
export function OrdinalScale({ steps, width, height, colours, reason }: Props) {
  const hatch = `${useId()}hatch`
  const ground = reason === null ? {} : { fill: `url(#${hatch})` }
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height + axis}`} width="100%" aria-hidden="true">
      {reason !== null && <HatchPattern id={hatch} reason={reason} />}
      {steps.map(({ id, x, width: cell, column, marker, own }) => (
        <g key={id} transform={`translate(${x} 0)`} data-step={id} data-own={own || undefined}>
          <rect className={styles.track} width={cell} height={height} style={own ? { fill: colours[id] } : ground} />
          <rect
            className={styles.column}
            y={column.y}
            width={cell}
            height={column.height}
            style={own ? { fill: colours[id] } : {}}
          />
          {own && <rect className={styles.own} x={1.25} y={1.25} width={cell - 2.5} height={height - 2.5} rx={2} />}
          {marker !== null && <path className={styles.markerHalo} d={`M5 ${marker}H${cell - 5}`} />}
          {marker !== null && <path className={styles.marker} d={`M6 ${marker}H${cell - 6}`} />}
          <text className={own ? styles.ownStep : styles.step} x={cell / 2} y={height + axis - 3}>
            {id}
          </text>
        </g>
      ))}
    </svg>
  )
}
