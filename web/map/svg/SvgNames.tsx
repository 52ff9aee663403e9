import { countyNameZoom } from '../layers/labelLayers.ts'
import { countiesOf } from '../region/countiesOf.ts'
import type { LngLat, Region } from '../region/region.ts'
import { textWidth } from '../../../api/domain/map/textWidth.ts'
import { baseZoom } from './baseProjection.ts'
import { setNames, type NameWish } from './setNames.ts'
import styles from './SvgMap.module.css'
import type { View } from './view.ts'

interface Props {
  readonly region: Region
  readonly project: (point: LngLat) => readonly [x: number, y: number]
  readonly view: View
  readonly selected: string | null
}

const sizeOf = (population: number): number => 11.5 + 3 * Math.min(1, population / 160_000)

/** Names by size of place, never overlapping, the chosen one first; county names when far out. */
export function SvgNames({ region, project, view: { k, x, y }, selected }: Props) {
  const wish = (key: string, text: string, point: LngLat, size: number, weight: number): NameWish => {
    const [left, top] = project(point)
    return { key, text, x: left * k + x, y: top * k + y, size, weight }
  }
  const far = baseZoom + Math.log2(k) < countyNameZoom
  const wishes = region.places
    .filter(({ code }) => !far || code === selected)
    .map((place) =>
      wish(
        place.code,
        place.name,
        place.labelPoint,
        sizeOf(place.population),
        place.code === selected ? Infinity : place.population,
      ),
    )
  const counties = far ? countiesOf(region.places).map(({ code, name, labelPoint }) => wish(code, name, labelPoint, 13, 0)) : []
  return (
    <g className={styles.names}>
      {setNames([...wishes, ...counties], textWidth).map(({ key, text, x: left, y: top, size }) => (
        <text key={key} x={left} y={top} dy="0.35em" fontSize={size} data-strong={far || key === selected || undefined}>
          {text}
        </text>
      ))}
    </g>
  )
}
