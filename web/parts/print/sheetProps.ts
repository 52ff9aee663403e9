import type { ReactNode } from 'react'
import type { MapData } from '../useMapData.ts'
import type { PlaceView } from '../usePlace.ts'

/** What is on the screen, to be put on paper. */
export interface SheetProps {
  readonly data: MapData
  /** The municipalities that the filter leaves. */
  readonly among: ReadonlySet<string> | null
  readonly place: PlaceView | null
  /** What the place is called. */
  readonly name: string | undefined
  /** Its panel. */
  readonly panel: ReactNode
}
