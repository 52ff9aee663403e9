import type { IndicatorReply } from '../../replies/indicators.ts'
import type { Language } from '../../domain/study/localized.ts'
import { lightColours as colours } from '../../domain/map/lightColours.ts'
import type { Box } from '../../domain/map/frame.ts'
import type { CountedRow } from '../../domain/legend/legendRows.ts'
import { fillAttribute } from '../../domain/map/drawing.ts'
import { fillOf } from '../../domain/legend/classKey.ts'
import { pictureIds } from './picture.ts'
import { element, escapeMarkup, short } from '../markup.ts'
import { wrapText } from '../../domain/map/textWidth.ts'
import { countAndShare } from './texts.ts'

const size = 16
const line = 20
const swatch = { width: 26, height: 18 }
const square = { side: 8, step: 10 }

/** A block of markup and how much height it took. */
export interface Block {
  readonly markup: string
  readonly height: number
}

type Place = Pick<Box, 'left' | 'top' | 'width'>

/** One square a municipality, so that a class can be counted and not only compared. */
function squares(count: number, { left, top, width }: Place): { readonly d: string; readonly height: number } {
  const perRow = Math.floor(width / square.step)
  const steps = Array.from({ length: count }, (_, index) => {
    const [x, y] = [left + (index % perRow) * square.step, top + Math.floor(index / perRow) * square.step]
    return `M${x} ${y}h${square.side}v${square.side}h-${square.side}z`
  })
  return { d: steps.join(''), height: Math.ceil(count / perRow) * square.step }
}

function rowMarkup(row: CountedRow, indicator: IndicatorReply, language: Language, { left, top, width }: Place): Block {
  const paint = fillAttribute(fillOf(indicator, row.key), pictureIds)
  const indent = swatch.width + 10
  const lines = wrapText(row.label, size, width - indent - 92)
  const words = lines.map((text, index) =>
    element('tspan', { x: left + indent, y: short(top + 14 + index * line) }, escapeMarkup(text)),
  )
  const counted = squares(row.count, { left: left + indent, top: top + lines.length * line + 4, width: width - indent })
  const figures = { x: left + width, y: top + 14, 'font-size': size, 'font-weight': 600, 'text-anchor': 'end', fill: colours.ink }
  const markup = [
    element('rect', { x: left, y: top, ...swatch, rx: 2, fill: paint, stroke: colours.inkSoft, 'stroke-width': 0.75 }),
    element('text', { 'font-size': size, fill: colours.ink }, ...words),
    element('text', figures, escapeMarkup(countAndShare(row.count, row.share, language))),
    row.count > 0 && element('path', { d: counted.d, fill: paint, stroke: colours.inkSoft, 'stroke-width': 0.5 }),
  ]
  const height = lines.length * line + (row.count > 0 ? 4 + counted.height : 0) + 12
  return {
    markup: element('g', { 'data-key': row.key, 'data-count': row.count }, ...markup.filter((part) => part !== false)),
    height,
  }
}

/** Legend lines one below the other, each class with one square a municipality, its count and its share. */
export function legendMarkup(
  rows: readonly CountedRow[],
  indicator: IndicatorReply,
  language: Language,
  { left, top, width }: Place,
): Block {
  let at = top
  const markup = rows.map((row) => {
    const block = rowMarkup(row, indicator, language, { left, top: at, width })
    at += block.height
    return block.markup
  })
  return { markup: markup.join(''), height: at - top }
}
