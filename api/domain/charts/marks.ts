import type { Fill } from '../legend/classKey.ts'
import { wrapText } from '../map/textWidth.ts'
import type { MissingReason } from '../study/missing.ts'

/** A colour that each theme has its own of, by the name of the client's custom property. */
export type ThemeColour =
  'none' | 'ink' | 'ink-soft' | 'paper' | 'surface' | 'raised' | 'rule' | 'rule-strong' | 'halo' | 'outline' | `place-${number}`

/** What a mark is painted with: a colour of the theme, a colour of the data, or the hatch of a missing reason. */
export type Paint = ThemeColour | Fill

interface Drawn {
  readonly fill?: Paint | undefined
  readonly fillOpacity?: number | undefined
  readonly stroke?: Paint | undefined
  readonly strokeWidth?: number | undefined
  readonly strokeOpacity?: number | undefined
  readonly strokeDasharray?: string | undefined
  readonly strokeLinecap?: 'round' | undefined
  readonly paintOrder?: 'stroke' | undefined
  readonly transform?: string | undefined
  /** Written as `data-` and the name, for styles and pointing; `false` is left out. */
  readonly data?: Readonly<Record<string, string | number | boolean>> | undefined
}

export interface TextStyle extends Drawn {
  readonly fontSize?: number
  readonly fontWeight?: number | undefined
  readonly fontStyle?: 'italic'
  readonly textAnchor?: 'start' | 'middle' | 'end' | undefined
}

/** An element of a drawing, placed. Attributes have the names that React gives them. */
export type Mark =
  | ({ readonly kind: 'path'; readonly d: string } & Drawn)
  | ({ readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string } & TextStyle)
  | ({ readonly kind: 'g'; readonly marks: readonly Mark[] } & Drawn)
  | ({
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly rx?: number
    } & Drawn)

/** A chart from 0,0, as large as its marks. */
export interface Chart {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** A mark's attributes as SVG has them, hatches and colours as `write` says; numbers have at most one decimal. */
export function attributesOf(mark: Mark, write: (paint: Paint) => string): Record<string, string | number> {
  const written = Object.entries(mark).flatMap(([name, value]: [string, unknown]): [string, string | number][] => {
    if (name === 'fill' || name === 'stroke') return value === undefined ? [] : [[name, write(value as Paint)]]
    if (typeof value === 'number') return [[name, name.endsWith('Opacity') ? value : Math.round(value * 10) / 10 + 0]]
    return typeof value === 'string' && name !== 'kind' && name !== 'text' ? [[name, value]] : []
  })
  const data = Object.entries(mark.data ?? {})
    .filter(([, value]) => value !== false)
    .map(([name, value]): [string, string | number] => [`data-${name}`, typeof value === 'boolean' ? '' : value])
  return Object.fromEntries<string | number>([...data, ...written])
}

/** The reasons whose hatches marks are painted with, each once. */
export function hatchesIn(marks: readonly Mark[]): MissingReason[] {
  const found = marks.flatMap((mark) => {
    const own = [mark.fill, mark.stroke].flatMap((paint) =>
      typeof paint === 'object' && 'reason' in paint ? [paint.reason] : [],
    )
    return mark.kind === 'g' ? [...own, ...hatchesIn(mark.marks)] : own
  })
  return [...new Set(found)]
}

export interface TextRoom {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly size: number
  /** From line to line, in sizes. */
  readonly leading?: number
}

/** A text broken into lines that fit a width, from its top; and how high it is. */
export function textLines(
  text: string,
  { left, top, width, size, leading = 1.3 }: TextRoom,
  style: TextStyle = {},
): { readonly marks: readonly Mark[]; readonly height: number } {
  const step = size * leading
  const lines = wrapText(text, size * ((style.fontWeight ?? 400) > 400 ? 1.12 : 1), width)
  return {
    marks: lines.map((line, index) => ({
      kind: 'text',
      text: line,
      fontSize: size,
      fill: 'ink',
      ...style,
      x: left,
      y: top + size + index * step,
    })),
    height: lines.length * step,
  }
}

/** A text broken into lines that fit a width, their middle at `y`. */
export function middleLines(
  text: string,
  { x, y, width, size }: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
  style: TextStyle = {},
): readonly Mark[] {
  const { marks, height } = textLines(text, { left: x, top: 0, width, size }, style)
  return marks.map((mark) => (mark.kind === 'text' ? { ...mark, y: mark.y + y - height / 2 } : mark))
}
