import type { Ref } from 'react'
import type { Frame } from './camera/frame.ts'
import type { Fills } from './fill/municipalityFill.ts'
import type { Ground } from './ground.ts'
import type { Outlines, Paints } from '../../api/domain/map/drawing.ts'
import type { Region } from '../../api/domain/map/region.ts'
import type { Backdrop, Boundaries, Extent } from '../../api/domain/map/geography.ts'
import type { MapSurface } from './surface.ts'

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
  /** What to fit. */
  readonly extent: Extent
  /** The whole region, which bounds where one can go. */
  readonly regionExtent: Extent
  readonly selected: string | null
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
