import { useId } from 'react'
import styles from './charts.module.css'
import { paintOf, reasonsOf, type Fill } from '../../api/domain/legend/classKey.ts'
import { HatchPattern } from './HatchPattern.tsx'
import type { Square } from '../../api/domain/charts/squares.ts'

interface Props {
  readonly squares: readonly Square[]
  readonly size: number
  readonly room: { readonly width: number; readonly height: number }
  readonly fill: Fill
  /** Municipalities that stand back, as those outside the chosen county. */
  readonly aside: (code: string) => boolean
  readonly marked: string | null
  readonly onPoint?: ((code: string | null) => void) | undefined
}

/** Draws a class as one square a municipality; those of other classes are empty frames. */
export function Squares({ squares, size, room, fill, aside, marked, onPoint }: Props) {
  const prefix = `${useId()}hatch-`
  const paint = paintOf(fill, prefix)
  return (
    <svg className={styles.chart} viewBox={`0 0 ${room.width} ${room.height}`} width="100%" aria-hidden="true">
      {reasonsOf([fill]).map((reason) => (
        <HatchPattern key={reason} id={prefix + reason} reason={reason} scale={0.8} />
      ))}
      {squares.map(({ code, x, y }, index) =>
        code === null ? (
          <rect key={index} className={styles.ghost} x={x + 0.5} y={y + 0.5} width={size - 1} height={size - 1} rx={1} />
        ) : (
          <rect
            key={code}
            data-code={code}
            className={[styles.square, aside(code) && styles.aside, code === marked && styles.marked].filter(Boolean).join(' ')}
            {...{ x, y, width: size, height: size }}
            rx={1}
            fill={paint}
            onPointerEnter={onPoint && (() => onPoint(code))}
            onPointerLeave={onPoint && (() => onPoint(null))}
          />
        ),
      )}
    </svg>
  )
}
