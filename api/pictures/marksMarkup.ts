import { attributesOf, type Chart, type Mark, type Paint, type ThemeColour } from '../domain/charts/marks.ts'
import { paintOf } from '../domain/legend/classKey.ts'
import { lightColours as colours } from '../domain/map/lightColours.ts'
import { element, escapeMarkup, short } from './markup.ts'

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

/** A chart's marks at a place in a picture, `scale` times as large. */
export const placed = (marks: Chart['marks'], left: number, top: number, scale = 1): Mark => ({
  kind: 'g',
  transform: `translate(${short(left)} ${short(top)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}`,
  marks,
})
