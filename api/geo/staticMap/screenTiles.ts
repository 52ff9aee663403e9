import { missingReasons } from '../../study/missing.ts'
import type { Boundaries, BoundaryProperties } from '../readBoundaries.ts'
import { plainLattice } from './hatches.ts'
import { placesOf } from './labelWishes.ts'
import { hatchDefinitions, paintOf, reasonsShown, steppedBack } from './mapLayers.ts'
import { element, escapeMarkup, short } from './markup.ts'
import type { ScreenView } from './screenMap.ts'
import { textWidth } from './textWidth.ts'
import { groupOutline, nameGroups } from './tileGroups.ts'
import { tileName } from './tileNames.ts'
import { missingKey, valueKeys } from './valueKeys.ts'

/** A square's side in the drawing's units; type is set for a square of that many px, which is what common screens have room for. */
const side = 60
/** Room round the squares for counties' names, in squares, and the largest side in px: the client's. */
const room = { across: 0.2, along: 0.75 }
const largestSide = 96
const gap = 3
const sizes = { municipality: [side / 5, (side / 5) * 0.92, (side / 5) * 0.84], county: 13 } as const

function lines(texts: readonly string[], x: number, y: number, fontSize: number, step: number): string {
  const at = (index: number): number => short(y + (index - (texts.length - 1) / 2) * step + 0.35 * fontSize)
  return texts.map((text, index) => element('tspan', { x: short(x), y: at(index) }, escapeMarkup(text))).join('')
}

function square(
  { code, name, tile }: BoundaryProperties,
  { shading, selected, together }: ScreenView,
  fill: string,
  back: boolean,
): string {
  const [x, y] = [tile.column * side + gap / 2, tile.row * side + gap / 2]
  const outline = code === selected ? 2.5 : together.includes(code) ? 1.5 : null
  const box = { x, y, width: side - gap, height: side - gap, rx: 4 }
  const set = tileName(name, side - gap - 4, sizes.municipality)
  const words = lines(set.lines, (tile.column + 0.5) * side, (tile.row + 0.5) * side, set.size, set.size * 1.1)
  return [
    element('rect', {
      ...box,
      fill,
      'fill-opacity': back ? steppedBack : null,
      'data-code': code,
      'data-key': keyOf(shading, code),
    }),
    outline === null ? '' : element('rect', { ...box, class: 'map-outline', fill: 'none', 'stroke-width': outline }),
    element('text', { class: code === selected ? 'map-tile-chosen' : null, 'font-size': short(set.size) }, words),
  ].join('')
}

const keyOf = ({ indicator, option }: ScreenView['shading'], code: string): string =>
  valueKeys(indicator, option).get(code) ?? missingKey('not-published')

/** The equal-area form of the map, where the client's own will lie: a square a municipality, counties held together and named. */
export function screenTiles(boundaries: Boundaries, county: string | null, view: ScreenView): string {
  const places = placesOf(boundaries)
  const members = places.filter((place) => place.county.code === county)
  const shown = (members.length > 0 ? members : places).map(({ tile }) => tile)
  const [columns, rows] = [shown.map(({ column }) => column), shown.map(({ row }) => row)]
  const [left, top] = [Math.min(...columns) - room.across, Math.min(...rows) - room.along]
  const [width, height] = [Math.max(...columns) + 1 + room.across - left, Math.max(...rows) + 1 + room.along - top]
  const counties = [...new Set(places.map((place) => place.county.code))].map((code) => {
    const own = places.filter((place) => place.county.code === code)
    return { name: own[0]?.county.name ?? code, tiles: own.map(({ tile }) => tile) }
  })
  const names = nameGroups(counties, (text) => (textWidth(text) * sizes.county * 1.08) / side, (sizes.county * 1.15) / side)
  const { indicator } = view.shading
  const drawing = element(
    'svg',
    {
      class: 'map-drawing',
      viewBox: [left, top, width, height].map((each) => short(each * side)).join(' '),
      width: short(width * largestSide),
      height: short(height * largestSide),
      role: 'img',
      'aria-label': view.label,
    },
    hatchDefinitions(reasonsShown(view.shading), { ...plainLattice, scale: 1.2 }),
    hatchDefinitions(missingReasons, plainLattice, '-mark'),
    element(
      'g',
      { class: 'map-tiles' },
      ...places.map((place) => {
        const key = keyOf(view.shading, place.code)
        return square(place, view, paintOf(indicator, key), view.shading.stepsBack(place.code, key))
      }),
    ),
    element('path', {
      class: 'map-tile-borders',
      d: counties.map(({ tiles }) => groupOutline(tiles)).join(''),
      transform: `scale(${side})`,
    }),
    element(
      'g',
      { class: 'map-tiles map-tile-counties', 'font-size': sizes.county },
      ...names.map(({ lines: texts, at: [x, y] }) =>
        element('text', {}, lines(texts, x * side, y * side, sizes.county, sizes.county * 1.15)),
      ),
    ),
  )
  return element('div', { class: 'map-free' }, element('div', { class: 'map-frame' }, drawing))
}
