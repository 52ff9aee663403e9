import { missingReasons } from '../../domain/study/missing.ts'
import type { Extent } from '../../domain/map/geography.ts'
import { aspectOf, fitExtent, isWithin, type Box, type Point, worldNorth } from '../../domain/map/frame.ts'
import {
  countyShifts,
  countySizes,
  firstMunicipalityStep,
  municipalityShifts,
  municipalitySizes,
  zoomAt,
} from '../../domain/map/labelSizes.ts'
import { countyWishes, labelWishes, type LabelWish } from '../../domain/map/setLabels.ts'
import { hatchDefinitions, mapLayers, outlineLayers, reasonsShown, type Shading } from './mapLayers.ts'
import { type Lattice, plainLattice } from './hatches.ts'
import { element } from '../markup.ts'
import { screenLabelMarkup } from './screenLabelMarkup.ts'
import { screenLabels } from '../../domain/map/screenLabels.ts'
import { drawShapes, type MapGeography, type MapShapes } from '../../domain/map/shapes.ts'

/** Height of the drawing in its own units: whole ones are fine enough on any screen. */
const height = 1200
/** Heights in px of the drawing on a common screen and on a phone's. */
const heights = { usual: 700, small: 340 }

/** Shapes and names of a map that fills the screen, the same whatever it shades: made once an extent. */
export interface ScreenGround {
  readonly fitted: Box
  readonly extent: Extent
  /** Where the world's north-western corner would lie, and how many units its equator would have. */
  readonly origin: Point
  readonly unitsAround: number
  readonly shapes: MapShapes
  readonly municipalities: readonly LabelWish[]
  readonly counties: readonly LabelWish[]
}

/** Draws an extent and what lies round it as far as the widest screen shows; coarsely outside the extent, so that the page stays small. */
export function screenGround(geography: MapGeography, extent: Extent): ScreenGround {
  const width = Math.round(height * aspectOf(extent) * 10) / 10
  const frame = fitExtent(extent, { left: 0, top: 0, width, height })
  const [aside, above] = [1.6 * Math.max(width, height), 1.2 * Math.max(width, height)]
  const clip = { left: -aside, top: -above, width: width + 2 * aside, height: height + 2 * above }
  const focus = { left: -0.1 * width, top: -0.1 * height, width: 1.2 * width, height: 1.2 * height }
  const near = { frame, clip, focus, tolerance: 0.7, toleranceOutside: 7, leastArea: 5, leastAreaOutside: 150, unit: 1 }
  // Names farther off are on few screens, and then at the edge.
  const named = { left: -0.6 * aside, top: -0.6 * above, width: width + 1.2 * aside, height: height + 1.2 * above }
  const within = ({ at }: LabelWish): boolean => isWithin(named, at)
  return {
    fitted: { left: 0, top: 0, width, height },
    extent,
    origin: frame.place([-180, worldNorth]),
    unitsAround: frame.place([180, 0])[0] - frame.place([-180, 0])[0],
    shapes: drawShapes(geography, near, { ...near, tolerance: 1.4, toleranceOutside: 12, leastArea: 40, leastAreaOutside: 500 }),
    municipalities: labelWishes(geography.boundaries, frame).filter(within),
    counties: countyWishes(geography.boundaries, frame).filter(within),
  }
}

/** What a map on the screen shows besides its shading. */
export interface ScreenView {
  readonly shading: Shading
  readonly selected: string | null
  /** Municipalities that belong together, such as those of a learning centre. */
  readonly together: readonly string[]
  /** The map in words. */
  readonly label: string
}

function names({ municipalities, counties, extent, fitted }: ScreenGround, selected: string | null): string {
  const first = firstMunicipalityStep(extent)
  const places = screenLabels(municipalities, fitted, municipalitySizes(extent), municipalityShifts, first, selected)
  const isChosen = (text: string): boolean => municipalities.some((each) => each.code === selected && each.text === text)
  const areas = counties
    .flatMap((county) => screenLabels([county], fitted, countySizes(extent), countyShifts, 0))
    .filter(({ from }) => from < first)
    .map((label) => ({ ...label, until: Math.min(label.until, first) }))
  return [
    screenLabelMarkup(places.filter(({ text }) => !isChosen(text))),
    element(
      'g',
      { class: 'map-names-strong' },
      screenLabelMarkup(areas, 6) + screenLabelMarkup(places.filter(({ text }) => isChosen(text))),
    ),
  ].join('')
}

/**
 * How patterns lie on the drawing. MapLibre draws them in px at whole zooms, counted from the world's corner, and stretches them between:
 * so do these, so that the live map's lines fall on theirs.
 */
function hatchLattice({ extent, origin, unitsAround }: ScreenGround, px: number): Lattice {
  return { origin, scale: unitsAround / (512 * 2 ** Math.floor(zoomAt(extent, px))) }
}

/**
 * The map as markup that lies where the client's map will, on any screen and with no script: the drawing is larger than
 * any screen and held down to the free area, keeping the extent's shape, and what lies round the extent runs over its sides.
 */
export function screenMap(ground: ScreenGround, { shading, selected, together, label }: ScreenView): string {
  const { fitted, shapes } = ground
  const reasons = reasonsShown(shading)
  const drawing = element(
    'svg',
    {
      class: 'map-drawing',
      viewBox: `0 0 ${fitted.width} ${fitted.height}`,
      width: fitted.width * 10,
      height: fitted.height * 10,
      role: 'img',
      'aria-label': label,
    },
    hatchDefinitions(reasons, hatchLattice(ground, heights.usual)),
    hatchDefinitions(reasons, hatchLattice(ground, heights.small), '-small'),
    hatchDefinitions(missingReasons, plainLattice, '-mark'),
    mapLayers(shapes, shading),
    outlineLayers(shapes, selected, together),
  )
  return element(
    'div',
    { class: 'map-free' },
    element(
      'div',
      { class: 'map-frame' },
      drawing,
      element('div', { class: 'map-names' }, element('svg', { 'aria-hidden': 'true' }, names(ground, selected))),
    ),
  )
}
