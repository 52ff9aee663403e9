import { type MapDrawer, outlinesOf } from '../../domain/map/drawing.ts'
import type { Boundaries } from '../../domain/map/geography.ts'
import { placesOf } from '../../domain/map/region.ts'
import { anyFontWidth } from '../../domain/map/textWidth.ts'
import { layOutTiles, setTiles, tileExtent } from '../../domain/map/tiles.ts'
import { layout, pictureHatches, pictureIds, type PictureGround } from './picture.ts'

/** Larger than this a square is no easier to read. */
const largestSide = 120
/** Room to reckon with beyond the letters' own widths, so that a name keeps off its square's sides. */
const margin = 1.03

/** The equal-area form of the map in a picture: a square a municipality, as large as there is room for. */
export function pictureTiles(maps: MapDrawer, boundaries: Boundaries, county: string | null): PictureGround {
  const places = placesOf(boundaries)
  const at = layOutTiles(tileExtent(places, county), layout.free, largestSide)
  // As a screen's squares, seen from nearer by.
  const weight = at.side / 60
  const sheet = setTiles(places, at, {
    widthOf: (text) => anyFontWidth(text) * margin,
    size: 12 * weight,
    countySize: 13 * weight,
    weight,
    bounds: null,
  })
  return {
    draw: (paints, marked) =>
      maps.tiles({
        sheet,
        paints,
        outlines: outlinesOf([], null, ...marked),
        hatches: [{ scale: pictureHatches.scale * weight }],
        ids: pictureIds,
      }),
  }
}
