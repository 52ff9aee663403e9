import { colours } from './map/colours.ts'
import type { Block } from './map/legendMarkup.ts'
import { element, escapeMarkup, short } from './markup.ts'
import { wrapText } from '../domain/map/textWidth.ts'

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly size: number
}

interface Style {
  readonly weight?: number
  readonly fill?: string
  readonly italic?: boolean
}

/** A text broken into lines that fit the width. */
export function textBlock(text: string, { left, top, width, size }: Place, style: Style = {}): Block {
  const step = size * 1.3
  const lines = wrapText(text, size * (style.weight === undefined ? 1 : 1.05), width)
  const attributes = {
    'font-size': size,
    'font-weight': style.weight,
    'font-style': style.italic ? 'italic' : null,
    fill: style.fill ?? colours.ink,
  }
  const spans = lines.map((line, index) => element('tspan', { x: left, y: short(top + size + index * step) }, escapeMarkup(line)))
  return { markup: element('text', attributes, ...spans), height: lines.length * step }
}
