import { colours } from './map/colours.ts'
import { element } from './markup.ts'
import { textBlock } from './textBlock.ts'

const line = 26

/** A line of a key: how something is painted, and what it is. */
interface KeyRow {
  readonly paint: string
  readonly label: string
}

/** A key below a drawing: a sentence and its lines. How high it is, and its markup at a place. */
export function keyRows(
  rows: readonly KeyRow[],
  sentence: string,
  { left, width }: { readonly left: number; readonly width: number },
): { readonly height: number; readonly at: (top: number) => string } {
  const told = (top: number) => textBlock(sentence, { left, top, width, size: 15 })
  const first = told(0).height + 8
  return {
    height: first + rows.length * line,
    at: (top) => {
      const drawn = rows.map(({ paint, label }, index) => {
        const y = top + first + index * line
        const swatch = { x: left, y, width: 26, height: 18, rx: 2, fill: paint, stroke: colours.inkSoft, 'stroke-width': 0.75 }
        const words = textBlock(label, { left: left + 36, top: y, width: width - 36, size: 15 })
        return element('rect', swatch) + words.markup
      })
      return [told(top).markup, ...drawn].join('')
    },
  }
}
