import type { Boundaries } from '../../domain/map/geography.ts'
import { colours } from './colours.ts'
import { element, short } from '../markup.ts'
import { layout, type PictureGround } from './picture.ts'
import { anyFontWidth } from '../../domain/map/textWidth.ts'
import { side, tileOutlines, tileSheet, tileSquares, tileTexts } from './tileSheet.ts'

const { free } = layout
/** Larger than this a square is no easier to read. */
const largestSide = 120

const words = {
  fill: colours.ink,
  stroke: colours.paper,
  'stroke-width': 2.5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'text-anchor': 'middle',
} as const

/** The equal-area form of the map in a picture: a square a municipality, as large as there is room for. */
export function pictureTiles(boundaries: Boundaries, county: string | null): PictureGround {
  const sheet = tileSheet(boundaries, county, anyFontWidth)
  const { left, top, width, height } = sheet.view
  const scale = Math.min(free.width / width, free.height / height, largestSide / side)
  const x = free.left + (free.width - width * scale) / 2 - left * scale
  const y = free.top + (free.height - height * scale) / 2 - top * scale
  const transform = `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 10_000) / 10_000})`
  const names = element('g', { ...words, 'font-weight': 500 }, ...tileTexts(sheet, null))
  const outlines = (marked: readonly string[]): string =>
    marked.length === 0 ? '' : element('g', { stroke: colours.ink }, ...marked.flatMap((code) => tileOutlines(sheet, code, [])))
  const countyNames = element('g', { ...words, 'font-weight': 700, 'font-size': sheet.countySize }, ...sheet.countyNames)
  const border = { fill: 'none', stroke: colours.ink, 'stroke-linecap': 'square', 'stroke-width': 1.8 / (side * scale) }
  const borders = element('path', { d: sheet.borders, transform: `scale(${side})`, ...border })
  return {
    draw: (shading, marked) =>
      element(
        'g',
        { transform },
        element('g', {}, ...tileSquares(sheet, shading)),
        outlines(marked),
        names,
        borders,
        countyNames,
      ),
  }
}
