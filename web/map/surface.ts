import type { LngLat } from '../../api/domain/map/mercator.ts'
import type { Extent, Backdrop, Boundaries } from '../../api/domain/map/geography.ts'
import type { Ref } from 'react'
import type { Frame } from './camera.ts'
import type { Fills } from './fills.ts'
import type { Ground } from './ground.ts'
import type { Outlines, Paints } from '../../api/domain/map/drawing.ts'
import type { Region } from '../../api/domain/map/region.ts'

/** Where on the map, in px from its upper left corner. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** What can be asked of whatever draws the geographic map: MapLibre, or SVG where there is no WebGL. */
export interface MapSurface {
  readonly project: (point: LngLat) => ScreenPoint
  /** The place in the middle of the free area. */
  readonly centre: () => LngLat
  readonly zoomBy: (steps: number) => void
  readonly fit: (extent: Extent) => void
  /** What is seen, once the reader has moved; null while it is what was to be fitted. */
  readonly section: () => Extent | null
  /** Moves so that a place lies in the free area; does nothing when it already does. */
  readonly reveal: (point: LngLat) => void
}

/** What a drawing of the geographic map is given, and what it tells. */
export interface SurfaceProps {
  readonly ref: Ref<MapSurface>
  readonly region: Region
  readonly boundaries: Boundaries
  readonly backdrop: Backdrop | null
  readonly ground: Ground
  readonly paints: Paints
  /** The same as numbers that can fade. */
  readonly fills: Fills
  readonly outlines: Outlines
  readonly frame: Frame
  readonly scale: number
  /** What to fit. */
  readonly extent: Extent
  /** The whole region, which bounds where one can go. */
  readonly regionExtent: Extent
  readonly selected: string | null
  /** Those that others step back for, until something else is chosen: their names are set first. */
  readonly foremost: readonly string[]
  /** The municipality under the pointer; null on water and beyond. */
  readonly onPoint: (code: string | null) => void
  /** A press: on a municipality, or null on water and beyond; `beside` with Shift held. */
  readonly onPress: (code: string | null, beside?: boolean) => void
  /** The fills have come to rest. */
  readonly onShown: () => void
  /** Everything is drawn for the first time. */
  readonly onReady: () => void
  /** The picture moves. */
  readonly onMove: () => void
  /** The picture has come to rest after moving. */
  readonly onSettled: () => void
}
