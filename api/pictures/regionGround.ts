import { type MapDrawer, outlinesOf, type Paints } from '../domain/map/drawing.ts'
import { extentOf, type Geography, inCounty } from '../domain/map/geography.ts'
import { Kept } from '../domain/kept.ts'
import { lightColours as colours } from '../domain/map/lightColours.ts'
import { type Box, fitExtent, grown } from '../domain/map/frame.ts'
import { pictureLabels, labelCandidates, type PlacedLabel, type SetName } from '../domain/map/labels.ts'
import { placesOf } from '../domain/map/region.ts'
import { drawShapes, finely, type MapShapes } from '../domain/map/shapes.ts'
import { anyFontWidth, widestWidth } from '../domain/map/textWidth.ts'
import { element } from './markup.ts'

/** The region or a county fitted into a box of a picture. */
interface RegionGround {
  readonly shapes: MapShapes
  /** The names that find room, each as `textOf` has it. */
  readonly names: (textOf: (code: string, name: string) => string) => readonly SetName[]
  /** Some municipalities' names, each with the place of a mark before it, clear of the name in any typeface. */
  readonly namesOf: (codes: readonly string[]) => readonly (PlacedLabel & { readonly mark: number })[]
}

const kept = new Kept<Geography, string, RegionGround>()
const margin = 10
/** Stands for the room of a mark while names are placed: drawn it would be folded by some programs. */
const markRoom = '\u2003'

function makeGround(geography: Geography, county: string | null, box: Box): RegionGround {
  const free = grown(box, -margin)
  const { place } = fitExtent(extentOf(geography, county ?? 'region'), free)
  const candidates = labelCandidates(placesOf(geography.boundaries), place)
  return {
    shapes: drawShapes(geography, finely(place, box)),
    names: (textOf) =>
      pictureLabels(
        candidates.map((candidate) => ({ ...candidate, text: textOf(candidate.code, candidate.text) })),
        free,
      ).map((label) => ({ ...label, soft: !inCounty(label.code, county) })),
    namesOf: (codes) =>
      pictureLabels(
        candidates
          .filter(({ code }) => codes.includes(code))
          .map((candidate) => ({ ...candidate, text: markRoom + candidate.text })),
        free,
      ).map((label) => {
        const text = label.text.slice(markRoom.length)
        const x = label.x + (anyFontWidth(markRoom) * label.size) / 2
        return { ...label, text, x, mark: x - (widestWidth(text) * label.size) / 2 - 9 }
      }),
  }
}

/** The ground of an area in a box, drawn once while the server runs. */
export const regionGround = (geography: Geography, county: string | null, box: Box): RegionGround =>
  kept.find(geography, [county ?? '', box.left, box.top, box.width, box.height].join(' '), () =>
    makeGround(geography, county, box),
  )

/** What the ids of the map's patterns begin with. */
export const mapIds = 'map-hatch-'

interface RegionMap {
  readonly paints: Paints
  readonly selected?: readonly string[]
  readonly names: readonly SetName[]
}

/** A map in its box; `over` is drawn last. */
export function regionMap(
  maps: MapDrawer,
  { shapes }: Pick<RegionGround, 'shapes'>,
  { left, top, width, height }: Box,
  { paints, selected = [], names }: RegionMap,
  over = '',
): string {
  const frame = { x: left, y: top, width, height, rx: 4 }
  const outlines = outlinesOf(paints, [], null, ...selected)
  return (
    element('clipPath', { id: 'map' }, element('rect', frame)) +
    element(
      'g',
      { 'clip-path': 'url(#map)' },
      element('rect', { ...frame, fill: colours.water }),
      maps.region({ shapes, paints, outlines, names, hatches: [{ scale: 1.3 }], ids: mapIds }),
      over,
    )
  )
}
