import { missingReasons } from '../../domain/study/missing.ts'
import type { Boundaries } from '../../domain/map/geography.ts'
import { plainLattice } from './hatches.ts'
import { hatchDefinitions, reasonsShown } from './mapLayers.ts'
import { element, short } from '../markup.ts'
import type { ScreenView } from './screenMap.ts'
import { textWidth } from '../../domain/map/textWidth.ts'
import { side, tileOutlines, tileSheet, tileSquares, tileTexts } from './tileSheet.ts'

/** The largest side of a square in px: the client's. */
const largestSide = 96

/** The equal-area form of the map, where the client's own will lie: a square a municipality, counties held together and named. */
export function screenTiles(boundaries: Boundaries, county: string | null, view: ScreenView): string {
  const sheet = tileSheet(boundaries, county, textWidth)
  const { left, top, width, height } = sheet.view
  const { shading, selected, together } = view
  const drawing = element(
    'svg',
    {
      class: 'map-drawing',
      viewBox: [left, top, width, height].map(short).join(' '),
      width: short((width / side) * largestSide),
      height: short((height / side) * largestSide),
      role: 'img',
      'aria-label': view.label,
    },
    hatchDefinitions(reasonsShown(shading), { ...plainLattice, scale: 1.2 }),
    hatchDefinitions(missingReasons, plainLattice, '-mark'),
    element(
      'g',
      { class: 'map-tiles' },
      ...tileSquares(sheet, shading),
      ...tileOutlines(sheet, selected, together),
      ...tileTexts(sheet, selected),
    ),
    element('path', { class: 'map-tile-borders', d: sheet.borders, transform: `scale(${side})` }),
    element('g', { class: 'map-tiles map-tile-counties', 'font-size': sheet.countySize }, ...sheet.countyNames),
  )
  return element('div', { class: 'map-free' }, element('div', { class: 'map-frame' }, drawing))
}
