import { useId } from 'react'
import type { MissingReason } from '../../api/domain/study/missing.ts'
import styles from './charts.module.css'
import { HatchPattern } from './HatchPattern.tsx'
import { placeScale, type ScaleStep } from '../../api/domain/charts/ordinalScale.ts'

const room = { left: 98, width: 352, height: 40, gap: 4 }
const line = 17
/** Length of the county's marker on either side of the step's number. */
const tick = 13

interface Props {
  readonly steps: readonly ScaleStep[]
  /** The municipality's own step, null where it has none. */
  readonly own: string | null
  /** Colour of each step, for the one that is the municipality's own. */
  readonly colours: Readonly<Record<string, string>>
  /** Why no step is the municipality's own. */
  readonly reason: MissingReason | null
  /** Names of the rows of numbers, each with its base. */
  readonly rows: { readonly region: string; readonly county: string }
}

/**
 * Draws a scale: the region's distribution as columns, the county's as markers, the municipality's own step filled and outlined;
 * below every step how many municipalities of region and county are on it. It says nothing to a screen reader: a table does.
 */
export function OrdinalScale({ steps, own, colours, reason, rows }: Props) {
  const hatch = `${useId()}hatch`
  const ground = reason === null ? undefined : `url(#${hatch})`
  const { width, height } = room
  const [regionLine, countyLine] = [height + line - 2, height + 2 * line - 2]
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height + 2 * line + 2}`} width="100%" aria-hidden="true">
      {reason !== null && <HatchPattern id={hatch} reason={reason} />}
      <text className={styles.row} y={regionLine}>
        {rows.region}
      </text>
      <text className={styles.row} y={countyLine}>
        {rows.county}
      </text>
      {placeScale(steps, own, room).map(({ id, x, width: cell, column, marker, own: isOwn }, index) => {
        const [middle, colour] = [cell / 2, isOwn ? colours[id] : undefined]
        const ends = `M3 ${marker}h${tick}M${cell - 3} ${marker}h-${tick}`
        const number = { x: middle, y: height / 2 + (isOwn ? 7 : 5) }
        return (
          <g key={id} transform={`translate(${x} 0)`} data-step={id} data-own={isOwn || undefined}>
            <rect className={styles.track} width={cell} height={height} fill={colour ?? ground} />
            <rect className={styles.column} y={column.y} width={cell} height={column.height} fill={colour} />
            <path className={styles.edge} d={`M0 ${column.y}H${cell}`} />
            {isOwn && <rect className={styles.own} x={1.25} y={1.25} width={cell - 2.5} height={height - 2.5} rx={2} />}
            {marker !== null && <path className={styles.markerHalo} d={ends} />}
            {marker !== null && <path className={styles.marker} d={ends} />}
            <text className={isOwn ? styles.ownHalo : styles.stepHalo} {...number}>
              {id}
            </text>
            <text className={isOwn ? styles.ownStep : styles.step} {...number}>
              {id}
            </text>
            <text className={isOwn ? styles.ownCount : styles.count} x={middle} y={regionLine}>
              {steps[index]?.region.count}
            </text>
            <text className={isOwn ? styles.ownCount : styles.count} x={middle} y={countyLine}>
              {steps[index]?.county.count}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
