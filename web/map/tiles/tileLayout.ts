import { freeSize } from '../camera/fitCamera.ts'
import type { Frame } from '../camera/frame.ts'
import type { Place } from '../region/region.ts'
import type { ScreenPoint } from '../surface.ts'

/** Where the grid lies on the screen: the upper left corner of column 0, row 0, and the side of a square, in px. */
export interface TileLayout {
  readonly left: number
  readonly top: number
  readonly side: number
}

/** Room round the squares for county names, in squares. */
const room = { across: 0.2, above: 0.75, below: 0.75 }
const largestSide = 96

/** Lays the squares out as large as the free area lets them be: all of them, or a county's when one is chosen. */
export function layOutTiles(places: readonly Pick<Place, 'tile' | 'county'>[], county: string | null, frame: Frame): TileLayout {
  const members = places.filter((place) => place.county.code === county)
  const shown = members.length > 0 ? members : places
  const columns = shown.map(({ tile }) => tile.column)
  const rows = shown.map(({ tile }) => tile.row)
  const [firstColumn, firstRow] = [Math.min(...columns), Math.min(...rows)]
  const across = Math.max(...columns) - firstColumn + 1
  const down = Math.max(...rows) - firstRow + 1
  const free = freeSize(frame)
  const side = Math.min(largestSide, free.width / (across + 2 * room.across), free.height / (down + room.above + room.below))
  return {
    left: frame.padding.left + (free.width - across * side) / 2 - firstColumn * side,
    top: frame.padding.top + (free.height - (down + room.above + room.below) * side) / 2 + (room.above - firstRow) * side,
    side,
  }
}

/** The middle of a square on the screen. */
export const tileMiddle = ({ column, row }: Place['tile'], { left, top, side }: TileLayout): ScreenPoint => ({
  x: left + (column + 0.5) * side,
  y: top + (row + 0.5) * side,
})
