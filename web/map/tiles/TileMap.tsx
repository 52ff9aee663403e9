import { useMemo, type PointerEvent } from 'react'
import type { MissingReason } from '../../../api/domain/study/missing.ts'
import type { Frame } from '../camera/frame.ts'
import type { Fills } from '../fill/municipalityFill.ts'
import { HatchDefinitions } from '../hatch/HatchDefinitions.tsx'
import type { OutlineKind } from '../outline/outlines.ts'
import { countiesOf } from '../region/countiesOf.ts'
import type { Place, Region } from '../region/region.ts'
import type { ScreenPoint } from '../surface.ts'
import { groupOutline } from './groupOutline.ts'
import { nameGroups } from './groupNames.ts'
import { Tile, TileOutline } from './Tile.tsx'
import type { TileLayout } from './tileLayout.ts'
import styles from './TileMap.module.css'
import { textWidth } from '../../../api/domain/map/textWidth.ts'

interface Props {
  readonly region: Region
  readonly fills: Fills
  readonly outlines: ReadonlyMap<string, OutlineKind>
  readonly frame: Frame
  readonly layout: TileLayout
  /** Whether the squares are in their grid; else each lies where its municipality is on the map. */
  readonly settled: boolean
  readonly placeOnMap: (code: string) => ScreenPoint
  readonly onPoint: (code: string | null) => void
  readonly onPress: (code: string | null, beside?: boolean) => void
}

const nameSize = 13
const codeOf = (event: { target: EventTarget }): string | null =>
  event.target instanceof Element ? (event.target.closest('[data-tile]')?.getAttribute('data-tile') ?? null) : null

/** The equal-area form: a square a municipality, counties held together, so that a large wood weighs no more than a small town. */
export function TileMap({ region, fills, outlines, frame, layout, settled, placeOnMap, onPoint, onPress }: Props) {
  const { left, top, side } = layout
  const counties = useMemo(() => countiesOf(region.places), [region])
  const names = useMemo(() => {
    const groups = counties.map(({ code, name, places }) => ({ code, name, tiles: places.map(({ tile }) => tile) }))
    const bounds = {
      left: -left / side,
      top: -top / side,
      right: (frame.width - left) / side,
      bottom: (frame.height - top) / side,
    }
    return nameGroups(groups, (text) => (textWidth(text) * nameSize * 1.08) / side, (nameSize * 1.15) / side, bounds)
  }, [counties, frame, left, top, side])
  const reasons = useMemo(
    () => [...new Set([...fills.values()].flatMap(({ hatches }) => Object.keys(hatches) as MissingReason[]))],
    [fills],
  )
  const placed = (place: Place): string => {
    if (settled) return `translate(${left + place.tile.column * side}px, ${top + place.tile.row * side}px)`
    const { x, y } = placeOnMap(place.code)
    return `translate(${x - side / 4}px, ${y - side / 4}px) scale(0.5)`
  }

  return (
    <svg
      className={styles.tiles}
      width={frame.width}
      height={frame.height}
      data-settled={settled || undefined}
      aria-hidden="true"
      onPointerMove={(event: PointerEvent) => event.pointerType === 'mouse' && onPoint(codeOf(event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => onPress(codeOf(event), event.shiftKey)}
    >
      <HatchDefinitions prefix="tile-hatch-" reasons={reasons} scale={1.2} />
      {region.places.map((place) => {
        const fill = fills.get(place.code)
        const strong = outlines.get(place.code) === 'selected'
        return fill && <Tile key={place.code} {...{ place, fill, side, strong }} transform={placed(place)} />
      })}
      <g className={styles.counties} style={{ transform: `translate(${left}px, ${top}px) scale(${side})` }}>
        {counties.map(({ code, places }) => (
          <path key={code} className={styles.border} d={groupOutline(places.map(({ tile }) => tile))} />
        ))}
      </g>
      {/* Over all squares, and apart from them: an element that moves under the pointer would lose its press. */}
      {[...outlines].map(([code, kind]) => {
        const place = region.placeByCode.get(code)
        return place && <TileOutline key={code} kind={kind} side={side} transform={placed(place)} />
      })}
      <g className={styles.counties}>
        {names.map(({ code, lines, x, y, anchor }) => (
          <text key={code} className={styles.county} textAnchor={anchor} fontSize={nameSize}>
            {lines.map((line, index) => (
              <tspan
                key={line}
                x={left + x * side}
                y={top + y * side + (index - (lines.length - 1) / 2) * nameSize * 1.15}
                dy="0.35em"
              >
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </svg>
  )
}
