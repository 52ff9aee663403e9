import type { LngLat } from '../../api/domain/map/mercator.ts'
import type { Extent } from '../../api/domain/map/geography.ts'

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
  /** Moves so that a place lies in the free area; does nothing when it already does. */
  readonly reveal: (point: LngLat) => void
}
