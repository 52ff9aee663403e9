import type { Geography } from '../domain/map/geography.ts'
import { colours } from './map/colours.ts'
import { type Box, fitExtent } from '../domain/map/frame.ts'
import { labelMarkup } from './map/labelMarkup.ts'
import { labelWishes, type PlacedLabel } from '../domain/map/setLabels.ts'
import { paintedLayers } from './map/mapLayers.ts'
import { element } from './markup.ts'
import { pictureLabels } from '../domain/map/pictureLabels.ts'
import { drawShapes, inCounty, type MapShapes } from '../domain/map/shapes.ts'

/** The region or a county fitted into a box of a picture. */
interface RegionGround {
  readonly shapes: MapShapes
  /** The names that find room, each as `textOf` has it. */
  readonly names: (textOf: (code: string, name: string) => string) => string
  /** Some municipalities' names, set with room for a mark before each. */
  readonly namesOf: (codes: readonly string[]) => readonly PlacedLabel[]
}

const grounds = new WeakMap<Geography, Map<string, RegionGround>>()
const margin = 10
/** A space that SVG does not fold. */
const markRoom = '\u2003'

function makeGround(geography: Geography, county: string | null, box: Box): RegionGround {
  const extent = geography.extents.get(county ?? 'region')
  if (!extent) throw new RangeError(`extents.csv has no ${county ?? 'region'}`)
  const free = { left: box.left + margin, top: box.top + margin, width: box.width - 2 * margin, height: box.height - 2 * margin }
  const frame = fitExtent(extent, free)
  const drawing = {
    frame,
    clip: box,
    focus: box,
    tolerance: 0.3,
    toleranceOutside: 1,
    leastArea: 0.5,
    leastAreaOutside: 0.5,
    unit: 10,
  }
  const wishes = labelWishes(geography.boundaries, frame)
  const names = (textOf: (code: string, name: string) => string): string =>
    labelMarkup(
      pictureLabels(
        wishes.map((wish) => ({ ...wish, text: textOf(wish.code, wish.text) })),
        free,
      ),
      (code) => !inCounty(code, county),
    )
  const namesOf = (codes: readonly string[]): readonly PlacedLabel[] =>
    pictureLabels(
      wishes.filter(({ code }) => codes.includes(code)).map((wish) => ({ ...wish, text: markRoom + wish.text })),
      free,
    )
  return { shapes: drawShapes(geography, drawing, drawing), names, namesOf }
}

/** The ground of an area in a box, drawn once while the server runs. */
export function regionGround(geography: Geography, county: string | null, box: Box): RegionGround {
  const known = grounds.get(geography) ?? new Map<string, RegionGround>()
  grounds.set(geography, known)
  const key = [county ?? '', box.left, box.top, box.width, box.height].join(' ')
  const ground = known.get(key) ?? makeGround(geography, county, box)
  known.set(key, ground)
  return ground
}

/** A map in its box, each municipality painted as `paintOf` says; `over` is drawn last. */
export function regionMap(
  { shapes }: Pick<RegionGround, 'shapes'>,
  box: Box,
  paintOf: (code: string) => string,
  ...over: readonly string[]
): string {
  const { left, top, width, height } = box
  const frame = { x: left, y: top, width, height, rx: 4 }
  const municipalities = [...shapes.municipalities]
    .filter(([, d]) => d !== '')
    .map(([code, d]) => element('path', { 'data-code': code, d, fill: paintOf(code) }))
  return (
    element('clipPath', { id: 'map' }, element('rect', frame)) +
    element(
      'g',
      { 'clip-path': 'url(#map)' },
      element('rect', { ...frame, fill: colours.water }),
      paintedLayers(shapes, municipalities.join('')),
      ...over,
    )
  )
}
