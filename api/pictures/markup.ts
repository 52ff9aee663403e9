import type { Language } from '../domain/study/localized.ts'
import {
  attributesOf,
  type Chart,
  type Mark,
  type Paint,
  textLines,
  type TextRoom,
  type TextStyle,
  type ThemeColour,
} from '../domain/charts/marks.ts'
import { paintOf } from '../domain/legend/classKey.ts'
import { lightColours as colours } from '../domain/map/lightColours.ts'
import { hatchTile } from '../domain/legend/hatch.ts'
import type { MissingReason } from '../domain/study/missing.ts'
import type { Point } from '../domain/map/frame.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for XML and HTML, as content and within double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Value of an attribute; `null`, `undefined` and `false` leave it out, `true` gives an empty one. */
export type AttributeValue = string | number | boolean | null | undefined

/** One element. Attribute values are escaped; `content` is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? '' : escapeMarkup(String(value))}"`)
    .join('')
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`
}

/** A number with at most one decimal and no superfluous signs: 12, 3.5, .5 stays 0.5 (valid in attributes everywhere). */
export function short(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly language: Language
  readonly title: string
  /** What it says, for those who don't see it. */
  readonly description: string
}

/** A picture by itself, with its words for those who don't see it. */
export const picture = ({ width, height, language, title, description }: Picture, ...content: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: language,
      'font-family': fontStack,
    },
    element('title', { id: 'title' }, escapeMarkup(title)),
    element('desc', { id: 'desc' }, escapeMarkup(description)),
    ...content,
  )

/** Fonts that viewers are likely to have; the picture brings none. */
const fontStack = "'Source Sans 3','Source Sans Pro','Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif"

/** The light theme, as the client has it. */
const light: Readonly<Record<ThemeColour, string>> = {
  none: 'none',
  ink: colours.ink,
  'ink-soft': colours.inkSoft,
  paper: colours.paper,
  surface: '#fcfbf8',
  raised: colours.raised,
  rule: colours.rule,
  'rule-strong': colours.hatch,
  halo: colours.paper,
  outline: colours.ink,
  'place-0': '#0b5563',
  'place-1': '#a9480e',
  'place-2': '#6f3a9e',
  'place-3': '#4a545b',
  'place-4': '#8c1d5a',
  'place-5': '#7a6200',
}

const write = (paint: Paint): string => (typeof paint === 'object' ? paintOf(paint, 'hatch-') : (light[paint] ?? 'none'))

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What a picture is made of: placed marks, and markup of what is drawn otherwise, as maps. */
export interface Block {
  readonly marks: readonly (Mark | string)[]
  readonly height: number
}

/** Marks as SVG elements. */
export function marksMarkup(marks: readonly (Mark | string)[]): string {
  const drawn = marks.map((mark) => {
    if (typeof mark === 'string') return mark
    // Not all programs that open a picture know `paint-order`: what is drawn first comes first.
    if (mark.paintOrder === 'stroke') {
      const plain = { ...mark, paintOrder: undefined }
      return marksMarkup([
        { ...plain, fill: mark.stroke, data: undefined },
        { ...plain, stroke: undefined, strokeWidth: undefined },
      ])
    }
    const attributes = Object.entries(attributesOf(mark, write)).map(([name, value]) => [hyphenated(name), value] as const)
    const content = mark.kind === 'text' ? [escapeMarkup(mark.text)] : mark.kind === 'g' ? [marksMarkup(mark.marks)] : []
    return element(mark.kind, Object.fromEntries(attributes), ...content)
  })
  return drawn.join('')
}

/** Blocks one below the other, each drawn from its own top. */
export function stacked(blocks: readonly ((top: number) => Block)[], top: number): Block {
  let at = top
  const marks = blocks.flatMap((draw) => {
    const block = draw(at)
    at += block.height
    return block.marks
  })
  return { marks, height: at - top }
}

/** Blocks side by side, from one top. */
export const abreast = (blocks: readonly Block[]): Block => ({
  marks: blocks.flatMap(({ marks }) => marks),
  height: Math.max(...blocks.map(({ height }) => height)),
})

/** A text as a block of a stack, with so much room after it. */
export const textBlock =
  (text: string, place: Omit<TextRoom, 'top'>, style: TextStyle = {}, after = 0) =>
  (top: number): Block => {
    const { marks, height } = textLines(text, { ...place, top }, style)
    return { marks, height: height + after }
  }

/** A chart's marks at a place in a picture, `scale` times as large. */
export const placed = (marks: Chart['marks'], left: number, top: number, scale = 1): Mark => ({
  kind: 'g',
  transform: `translate(${short(left)} ${short(top)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}`,
  marks,
})

/** Where patterns begin and how large a px of theirs is in the drawing's units. */
export interface Lattice {
  readonly origin: Point
  readonly scale: number
}

export const plainLattice: Lattice = { origin: [0, 0], scale: 1 }

const hundredth = (value: number): number => Math.round(value * 100) / 100

/** The hatch of a missing reason as an SVG `<pattern>` on paper. */
export function hatchPattern(reason: MissingReason, id: string, { origin, scale }: Lattice): string {
  const { size, path, width } = hatchTile(reason)
  const [x, y] = origin.map((each) => hundredth(each % (size * scale)))
  const move = x === 0 && y === 0 ? '' : `translate(${x} ${y})`
  const stretch = scale === 1 ? '' : `scale(${Math.round(scale * 10_000) / 10_000})`
  const transform = [move, stretch].filter(Boolean).join(' ')
  return element(
    'pattern',
    { id, patternUnits: 'userSpaceOnUse', width: size, height: size, patternTransform: transform || null },
    element('rect', { class: 'hatch-ground', width: size, height: size, fill: colours.paper }),
    element('path', {
      class: 'hatch-line',
      d: path,
      fill: 'none',
      stroke: colours.hatch,
      'stroke-width': width,
      'stroke-linecap': 'round',
    }),
  )
}
