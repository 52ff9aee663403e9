import type { IndicatorReply } from '../../replies/indicators.ts'
import type { Localized } from '../../domain/study/localized.ts'
import type { County } from '../../domain/map/geography.ts'
import type { Box } from '../../domain/map/frame.ts'
import type { Paints } from '../../domain/map/drawing.ts'
import type { ClassKey } from '../../domain/legend/classKey.ts'
import type { AskedPicture } from '../sheet.ts'

/** A municipality that a picture is of: outlined and named on it, with its value in words. */
export interface Marked {
  readonly code: string
  readonly label: string
}

/** What a picture shows: an indicator of a study, over the region or one county. */
export interface PictureRequest extends AskedPicture {
  readonly indicator: IndicatorReply
  /** The option shown of a multiple answer; null for every other kind. */
  readonly option: string | null
  readonly county: County | null
  /** A filter: whom it leaves, the others step back, and how it is told in words. Counts stay of all. */
  readonly selection: { readonly codes: ReadonlySet<string>; readonly label: Localized } | null
  /** The class that is brought to the front; the others step back. null for none. */
  readonly pinned: ClassKey | null
  /** Whether the map shows but a part of the area that the counts are of. */
  readonly isPart: boolean
  /** The municipalities that the picture is of in particular; none for all alike. */
  readonly marked: readonly Marked[]
}

/** What every picture of an area and form has in common, laid out once: given how it is painted it is the map, some municipalities marked on it by code. */
export interface PictureGround {
  readonly draw: (paints: Paints, marked: readonly string[]) => string
}

/** What the ids of the map's patterns begin with; the legend's swatches have the same. */
export const pictureIds = 'hatch-'
/** Coarser than on a screen that one leans towards: pictures are projected and printed. */
export const pictureHatches = { scale: 1.3 } as const

/** Where a map is in a picture: its extent is fitted into `free`. */
export interface MapRoom {
  readonly map: Box
  readonly free: Box
}

/** The picture's layout: words in a column on the left, the map on the rest, its extent fitted into `free`. */
export const layout: MapRoom & {
  readonly size: { readonly width: number; readonly height: number }
  readonly column: Box
} = {
  size: { width: 1200, height: 900 },
  column: { left: 32, top: 36, width: 336, height: 840 },
  map: { left: 400, top: 0, width: 800, height: 900 },
  free: { left: 424, top: 24, width: 752, height: 812 },
}
