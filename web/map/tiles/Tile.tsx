import { writeRgb } from '../fill/rgb.ts'
import type { MunicipalityFill } from '../fill/municipalityFill.ts'
import type { OutlineKind } from '../outline/outlines.ts'
import type { Place } from '../region/region.ts'
import { tileName } from '../../../api/domain/map/tileNames.ts'
import styles from './TileMap.module.css'
import { textWidth } from '../../../api/domain/map/textWidth.ts'

interface Props {
  readonly place: Place
  readonly fill: MunicipalityFill
  readonly side: number
  readonly strong: boolean
  readonly transform: string
}

const gap = 3

function boxOf(side: number) {
  const inner = Math.max(1, side - gap)
  return { x: gap / 2, y: gap / 2, width: inner, height: inner, rx: Math.min(4, side / 12) }
}

/** A municipality's square with its name, as much of it as finds room. */
export function Tile({ place, fill, side, strong, transform }: Props) {
  const largest = Math.min(13, Math.max(9, side / 5))
  const { lines, size } = tileName(place.name, side - gap - 4, [largest, largest * 0.92, largest * 0.84], textWidth)
  const box = boxOf(side)
  return (
    <g className={styles.tile} data-tile={place.code} style={{ transform }}>
      <g style={{ opacity: fill.strength }}>
        <rect {...box} style={{ fill: writeRgb(fill.colour) }} />
        {Object.keys(fill.hatches).map((reason) => (
          <rect key={reason} {...box} style={{ fill: `url(#tile-hatch-${reason})` }} />
        ))}
      </g>
      <text className={styles.name} data-strong={strong || undefined} fontSize={size} textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={side / 2} y={side / 2 + (index - (lines.length - 1) / 2) * size * 1.1} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** The outline of a square: pointed at, chosen, or belonging together with others. */
export function TileOutline({ kind, side, transform }: { kind: OutlineKind; side: number; transform: string }) {
  return <rect {...boxOf(side)} className={styles.outline} data-outline={kind} style={{ transform }} />
}
