import { Kept } from '../kept.ts'
import { missingReasons } from '../study/missing.ts'
import type { Boundaries, Extent } from './geography.ts'
import type { FirstMap, HatchSet, Outlines, Paints } from './drawing.ts'
import { aspectOf, fitExtent, isWithin, type Box, type Point } from './frame.ts'
import {
  countyShifts,
  countySizes,
  firstMunicipalityStep,
  municipalityShifts,
  municipalitySizes,
  zoomAt,
  screenLabels,
} from './screenLabels.ts'
import { fromWorld, worldSize } from './mercator.ts'
import { placesOf } from './region.ts'
import { countyCandidates, labelCandidates, type LabelCandidate } from './labels.ts'
import { drawShapes, type MapGeography, type MapShapes } from './shapes.ts'
import { textWidth } from './textWidth.ts'
import { largestTile, layOutTiles, setTiles, tileExtent } from './tiles.ts'

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
  readonly municipalities: readonly LabelCandidate[]
  readonly counties: readonly LabelCandidate[]
}

/** Draws an extent and what lies round it as far as the widest screen shows; coarsely outside the extent, so that the page stays small. */
export function screenGround(geography: MapGeography, extent: Extent): ScreenGround {
  const width = Math.round(height * aspectOf(extent) * 10) / 10
  const { place } = fitExtent(extent, { left: 0, top: 0, width, height })
  const [aside, above] = [1.6 * Math.max(width, height), 1.2 * Math.max(width, height)]
  const clip = { left: -aside, top: -above, width: width + 2 * aside, height: height + 2 * above }
  const focus = { left: -0.1 * width, top: -0.1 * height, width: 1.2 * width, height: 1.2 * height }
  const near = { place, clip, focus, tolerance: 0.8, toleranceOutside: 7, leastArea: 5, leastAreaOutside: 150, unit: 1 }
  // Names farther off are on few screens, and then at the edge.
  const named = { left: -0.6 * aside, top: -0.6 * above, width: width + 1.2 * aside, height: height + 1.2 * above }
  const within = ({ at }: LabelCandidate): boolean => isWithin(named, at)
  const places = placesOf(geography.boundaries)
  const origin = place(fromWorld([0, 0]))
  return {
    fitted: { left: 0, top: 0, width, height },
    extent,
    origin,
    unitsAround: place(fromWorld([1, 0]))[0] - origin[0],
    shapes: drawShapes(geography, near, { ...near, tolerance: 2.7, toleranceOutside: 13, leastArea: 60, leastAreaOutside: 800 }),
    municipalities: labelCandidates(places, place).filter(within),
    counties: countyCandidates(places, place).filter(within),
  }
}

/** What a first page's map shows. */
export interface FirstView {
  readonly paints: Paints
  readonly outlines: Outlines
  readonly selected: string | null
  /** The map in words. */
  readonly label: string
}

function setNames({ municipalities, counties, extent, fitted }: ScreenGround, selected: string | null) {
  const first = firstMunicipalityStep(extent)
  const [ofMunicipality, ofCounty] = [municipalitySizes(extent), countySizes(extent)]
  const chosen = municipalities.filter(({ code }) => code === selected)
  const isOther = ({ text }: Pick<LabelCandidate, 'text'>): boolean => chosen.every((each) => each.text !== text)
  // The chosen one's name stands however small the map is: counties' names give way to it.
  const sizeOf = (candidate: LabelCandidate, height: number): number =>
    (isOther(candidate) ? ofCounty : ofMunicipality)(candidate, height)
  return {
    places: screenLabels(municipalities, fitted, ofMunicipality, municipalityShifts, first, selected).filter(isOther),
    counties: counties
      .flatMap((county) => screenLabels([county, ...chosen], fitted, sizeOf, countyShifts, 0, selected))
      .filter((label) => isOther(label) && label.from < first)
      .map((label) => ({ ...label, until: Math.min(label.until, first) })),
    chosen: screenLabels(chosen, fitted, ofMunicipality, municipalityShifts, 0),
  }
}

const kept = new Kept<ScreenGround, string | null, ReturnType<typeof setNames>>()

/** The names of a ground with a municipality's set before all others, chosen once: no indicator moves them. */
const namesOf = (ground: ScreenGround, selected: string | null): ReturnType<typeof setNames> =>
  kept.find(ground, selected, () => setNames(ground, selected))

/** What the ids of a first page's patterns begin with. */
const firstIds = 'hatch-'
/** For the marks of the legend beside. */
const markHatches = { suffix: '-mark', scale: 1, reasons: missingReasons } as const

/**
 * How patterns lie on the drawing. MapLibre draws them in px at whole zooms, counted from the world's corner, and stretches them between:
 * so do these, so that the live map's lines fall on theirs.
 */
const hatchesAt = ({ extent, origin, unitsAround }: ScreenGround, px: number, suffix = ''): HatchSet => ({
  suffix,
  origin,
  scale: unitsAround / (worldSize * 2 ** Math.floor(zoomAt(extent, px))),
})

/** The geographic form on a first page. */
export function firstRegion(ground: ScreenGround, { paints, outlines, selected, label }: FirstView): FirstMap {
  const { fitted, shapes } = ground
  return {
    label,
    viewBox: fitted,
    size: { width: fitted.width * 10, height: fitted.height * 10 },
    drawn: {
      region: {
        shapes,
        paints,
        outlines,
        names: [],
        hatches: [hatchesAt(ground, heights.usual), hatchesAt(ground, heights.small, '-small'), markHatches],
        ids: firstIds,
      },
      names: namesOf(ground, selected),
    },
  }
}

/** A square's side in the drawing's units; type is set for a square of that many px, which is what common screens have room for. */
const side = 60

/** The equal-area form on a first page. */
export function firstTiles(boundaries: Boundaries, county: string | null, { paints, outlines, label }: FirstView): FirstMap {
  const places = placesOf(boundaries)
  const extent = tileExtent(places, county)
  const box = { left: 0, top: 0, width: extent.width * side, height: extent.height * side }
  const type = { widthOf: textWidth, size: side / 5, countySize: 13, weight: 1, bounds: null }
  return {
    label,
    viewBox: box,
    size: { width: extent.width * largestTile, height: extent.height * largestTile },
    drawn: {
      tiles: {
        sheet: setTiles(places, layOutTiles(extent, box, side), type),
        paints,
        outlines,
        hatches: [{ scale: 1.2 }, markHatches],
        ids: firstIds,
      },
    },
  }
}
