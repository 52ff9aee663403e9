import { useEffect, useState, useId, useMemo, type PointerEvent } from 'react'
import { motionNow, type Frame } from './camera.ts'
import type { Outlines, Paints } from '../../api/domain/map/drawing.ts'
import type { Tile } from '../../api/domain/map/geography.ts'
import type { Region } from '../../api/domain/map/region.ts'
import { textWidth } from '../../api/domain/map/textWidth.ts'
import { setTiles, type TileLayout } from '../../api/domain/map/tiles.ts'
import { TileDrawing } from './drawing/TileDrawing.tsx'
import type { ScreenPoint } from './surface.ts'
import styles from './TileMap.module.css'

export interface Flight {
  /** Whether the squares are drawn at all. */
  readonly drawn: boolean
  /** Whether they are in their grid, or on their way there. */
  readonly settled: boolean
}

/**
 * The squares' flight between the municipalities' places on the map and the grid: drawn on the map for a frame, then sent off; on
 * the way back drawn until they have landed.
 */
export function useTileFlight(form: 'map' | 'tiles'): Flight {
  const [flight, setFlight] = useState<Flight>({ drawn: form === 'tiles', settled: form === 'tiles' })
  if (form === 'tiles' && !flight.drawn) setFlight({ drawn: true, settled: motionNow() === 0 })
  if (form === 'map' && flight.settled) setFlight({ drawn: motionNow() > 0, settled: false })

  const { drawn, settled } = flight
  useEffect(() => {
    if (form === 'tiles' && drawn && !settled) {
      // Two frames: the first shows them on the map, so that there is something to move from.
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => setFlight({ drawn: true, settled: true }))
      })
      return () => cancelAnimationFrame(frame)
    }
    if (form === 'map' && drawn && !settled) {
      const landing = setTimeout(() => setFlight({ drawn: false, settled: false }), motionNow())
      return () => clearTimeout(landing)
    }
    return undefined
  }, [form, drawn, settled])
  return flight
}

interface Props {
  readonly region: Region
  readonly paints: Paints
  readonly outlines: Outlines
  readonly frame: Frame
  /** How much larger names and lines are than on a desk's screen. */
  readonly scale: number
  readonly layout: TileLayout
  /** Whether the squares are in their grid; else each lies where its municipality is on the map. */
  readonly settled: boolean
  readonly placeOnMap: (code: string) => ScreenPoint
  readonly onPoint: (code: string | null) => void
  readonly onPress: (code: string | null, beside?: boolean) => void
}

const codeOf = (event: { target: EventTarget }): string | null =>
  event.target instanceof Element ? (event.target.closest('[data-tile]')?.getAttribute('data-tile') ?? null) : null

/** The equal-area form: a square a municipality, counties held together, so that a large wood weighs no more than a small town. */
export function TileMap({ region, paints, outlines, frame, scale, layout, settled, placeOnMap, onPoint, onPress }: Props) {
  const ids = `${useId()}hatch-`
  const { width, height } = frame
  const sheet = useMemo(() => {
    const size = Math.min(13 * scale, Math.max(9, layout.side / 5))
    const bounds = { left: 0, top: 0, width, height }
    return setTiles(region.places, layout, { widthOf: textWidth, size, countySize: 13 * scale, weight: scale, bounds })
  }, [region, layout, width, height, scale])
  const { left, top, side } = layout
  const flight = (code: string, { column, row }: Tile): string => {
    if (settled) return `translate(${left + column * side}px, ${top + row * side}px)`
    const { x, y } = placeOnMap(code)
    return `translate(${x - side / 4}px, ${y - side / 4}px) scale(0.5)`
  }
  return (
    <svg
      className={styles.tiles}
      width={width}
      height={height}
      data-settled={settled || undefined}
      aria-hidden="true"
      onPointerMove={(event: PointerEvent) => event.pointerType === 'mouse' && onPoint(codeOf(event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => onPress(codeOf(event), event.shiftKey)}
    >
      <TileDrawing {...{ sheet, paints, outlines, ids, flight }} hatches={[{ scale: 1.2 }]} />
    </svg>
  )
}
