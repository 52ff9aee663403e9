import type { Boundaries, BoundaryProperties } from '../../domain/map/geography.ts'
import type { Box } from '../../domain/map/frame.ts'
import { placesOf } from '../../domain/map/setLabels.ts'
import { paintOf, type Shading, steppedBack } from './mapLayers.ts'
import { element, escapeMarkup, short } from '../markup.ts'
import { groupOutline, nameGroups } from '../../domain/map/tileGroups.ts'
import { tileName } from '../../domain/map/tileNames.ts'
import { classKeys } from '../../domain/legend/classKey.ts'
import { missingKey } from '../../domain/study/missing.ts'

/** A square's side in the drawing's units; type is set for a square of that many px, which is what common screens have room for. */
export const side = 60
/** Room round the squares for counties' names, in squares. */
const room = { across: 0.2, along: 0.75 }
const gap = 3
const sizes = { municipality: [side / 5, (side / 5) * 0.92, (side / 5) * 0.84], county: 13 } as const

/** The squares as they lie, the same whatever they show. */
export interface TileSheet {
  readonly places: readonly BoundaryProperties[]
  /** What is looked at, in units: all, or a county's squares with room for its name. */
  readonly view: Box
  /** Path round the counties, in squares. */
  readonly borders: string
  /** The counties' names, set. */
  readonly countyNames: readonly string[]
  readonly countySize: number
  /** How wide a text runs, in ems. */
  readonly widthOf: (text: string) => number
}

function lines(texts: readonly string[], x: number, y: number, fontSize: number, step: number): string {
  const at = (index: number): number => short(y + (index - (texts.length - 1) / 2) * step + 0.35 * fontSize)
  return texts.map((text, index) => element('tspan', { x: short(x), y: at(index) }, escapeMarkup(text))).join('')
}

/** Room to reckon with beyond the letters' own widths, so that a name keeps off its square's sides. */
const margin = 1.03

/** Lays out a square a municipality, counties held together and named. */
export function tileSheet(boundaries: Boundaries, county: string | null, widthOf: (text: string) => number): TileSheet {
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
  const names = nameGroups(counties, (text) => (widthOf(text) * sizes.county * 1.08) / side, (sizes.county * 1.15) / side)
  return {
    places,
    view: { left: left * side, top: top * side, width: width * side, height: height * side },
    borders: counties.map(({ tiles }) => groupOutline(tiles)).join(''),
    countyNames: names.map(({ lines: texts, at: [x, y] }) =>
      element('text', {}, lines(texts, x * side, y * side, sizes.county, sizes.county * 1.15)),
    ),
    countySize: sizes.county,
    widthOf,
  }
}

/** Where a square lies, in units. */
const boxOf = ({ tile }: BoundaryProperties) => ({
  x: tile.column * side + gap / 2,
  y: tile.row * side + gap / 2,
  width: side - gap,
  height: side - gap,
  rx: 4,
})

/** The squares in their colours. */
export function tileSquares({ places }: TileSheet, shading: Shading): readonly string[] {
  const keys = classKeys(shading.indicator, shading.option)
  return places.map((place) => {
    const key = keys.get(place.code) ?? missingKey('not-published')
    return element('rect', {
      ...boxOf(place),
      fill: paintOf(shading.indicator, key),
      'fill-opacity': shading.stepsBack(place.code, key) ? steppedBack : null,
      'data-code': place.code,
      'data-key': key,
    })
  })
}

/** Outlines of the chosen municipality and of those that belong together. */
export function tileOutlines({ places }: TileSheet, selected: string | null, together: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    const width = place.code === selected ? 2.5 : together.includes(place.code) ? 1.5 : null
    return width === null ? [] : [element('rect', { ...boxOf(place), class: 'map-outline', fill: 'none', 'stroke-width': width })]
  })
}

/** The municipalities' names, each within its square. */
export function tileTexts({ places, widthOf }: TileSheet, selected: string | null): readonly string[] {
  return places.map(({ code, name, tile }) => {
    const set = tileName(name, side - gap - 4, sizes.municipality, (text) => widthOf(text) * margin)
    const words = lines(set.lines, (tile.column + 0.5) * side, (tile.row + 0.5) * side, set.size, set.size * 1.1)
    return element('text', { class: code === selected ? 'map-tile-chosen' : null, 'font-size': short(set.size) }, words)
  })
}
