import { setNames } from '../map/svg/setNames.ts'
import { textWidth } from '../../api/domain/map/textWidth.ts'
import styles from './cross.module.css'
import type { MapPaths } from './mapPaths.ts'

interface Props {
  readonly places: MapPaths['municipalities']
  /** Codes that stand out, and are then the ones named; null where all stand alike: then the largest are. */
  readonly raised: ReadonlySet<string> | null
  /** Size of a name in the drawing's own measure. */
  readonly size: number
}

/** How many are named to find one's way by, where none stands out. */
const landmarks = 10

/** Names on the map, none over another: those that stand out, or the largest places. For the eye; the lists have them all. */
export function MapNames({ places, raised, size }: Props) {
  const bySize = places.toSorted((one, other) => other.population - one.population)
  const named = raised === null ? bySize.slice(0, landmarks) : bySize.filter(({ code }) => raised.has(code))
  const wishes = named.map(({ code, name, x, y, population }) => ({ key: code, text: name, x, y, size, weight: population }))
  return (
    <g className={styles.mapNames}>
      {setNames(wishes, textWidth).map(({ key, text, x, y }) => (
        <text key={key} x={x} y={y} dy="0.35em" fontSize={size} strokeWidth={size / 4} data-named={key}>
          {text}
        </text>
      ))}
    </g>
  )
}
