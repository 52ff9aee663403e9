import { countedColour } from '../../api/domain/legend/palette.ts'
import styles from '../charts/charts.module.css'

const [across, side, step] = [4, 11, 13]

/** A column of all the region's municipalities, `count` of them filled from below. */
export function StaircaseColumn({ count, total }: { readonly count: number; readonly total: number }) {
  const rows = Math.ceil(total / across)
  return (
    <svg className="staircase-column" viewBox={`0 0 ${across * step - 2} ${rows * step - 2}`} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <rect
          key={index}
          className={index < count ? 'staircase-square' : styles.ghost}
          fill={index < count ? countedColour : undefined}
          x={(index % across) * step + 0.5}
          y={(rows - 1 - Math.floor(index / across)) * step + 0.5}
          width={side - 1}
          height={side - 1}
          rx={1}
        />
      ))}
    </svg>
  )
}
