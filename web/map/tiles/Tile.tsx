import { writeRgb } from '../fill/rgb.ts'
import type { MunicipalityFill } from '../fill/municipalityFill.ts'
import type { OutlineKind } from '../outline/outlines.ts'
import type { Place } from '../region/region.ts'
import { shortName } from './shortName.ts'
import styles from './TileMap.module.css'
import { textWidth } from './textWidth.ts'

interface Props {
  readonly place: Place
  readonly fill: MunicipalityFill
  readonly outline: OutlineKind | null
  readonly side: number
  readonly transform: string
}

const gap = 3

/** A municipality's square with its name, as much of it as finds room. */
export function Tile({ place, fill, outline, side, transform }: Props) {
  const largest = Math.min(13, Math.max(9, side / 5))
  const { lines, size } = shortName(place.name, side - gap - 4, [largest, largest * 0.92, largest * 0.84], textWidth)
  const inner = Math.max(1, side - gap)
  const box = { x: gap / 2, y: gap / 2, width: inner, height: inner, rx: Math.min(4, side / 12) }
  return (
    <g className={styles.tile} data-tile={place.code} data-outline={outline ?? undefined} style={{ transform }}>
      <g style={{ opacity: fill.strength }}>
        <rect {...box} style={{ fill: writeRgb(fill.colour) }} />
        {Object.keys(fill.hatches).map((reason) => (
          <rect key={reason} {...box} style={{ fill: `url(#tile-hatch-${reason})` }} />
        ))}
      </g>
      <rect {...box} className={styles.outline} />
      <text className={styles.name} fontSize={size} textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={side / 2} y={side / 2 + (index - (lines.length - 1) / 2) * size * 1.1} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
