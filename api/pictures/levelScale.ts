import { colours } from './map/colours.ts'
import { element, escapeMarkup, short } from './markup.ts'
import { textBlock } from './textBlock.ts'
import { wrapText } from '../domain/map/textWidth.ts'

/** Room for the names at the left and the notes at the right of scales. */
const scaleSides = { names: 330, notes: 190 } as const
const height = 46
/** A scale with what stands under its steps. */
export const scaleStep = 76

/** A step of a scale: what it is called under it, and how it is drawn. */
interface Step {
  readonly under: string
  /** Fill of the whole step; null for none. */
  readonly ground: string | null
  /** Share 0–1 of the height that a column fills, its colour, and where a line lies across. */
  readonly column?: { readonly share: number; readonly fill: string; readonly line: number | null }
  readonly edge: 'none' | 'whole' | 'broken'
}

interface Scale {
  readonly id: string
  readonly name: string
  /** Whether the name is of the whole and not of a part. */
  readonly strong: boolean
  readonly steps: readonly Step[]
  /** What is said at the right: a line, and a softer one under it. */
  readonly note: string
  readonly softer: string
}

const edges = {
  none: { stroke: colours.rule, 'stroke-width': 1 },
  whole: { stroke: colours.ink, 'stroke-width': 2.5 },
  broken: { stroke: colours.ink, 'stroke-width': 2, 'stroke-dasharray': '5 4' },
} as const

/** An ordinal scale in a picture: its name, its steps side by side, equally wide, and a note. */
export function levelScale(
  { id, name, strong, steps, note, softer }: Scale,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): string {
  const first = left + scaleSides.names
  const each = (width - scaleSides.names - scaleSides.notes) / steps.length
  const drawn = steps.map(({ under, ground, column, edge }, index) => {
    const [x, across] = [first + index * each + 3, each - 6]
    const box = { x: short(x), y: top, width: short(across), height, rx: 3 }
    const floor = top + height
    const filled = column === undefined ? 0 : column.share * height
    return [
      element('rect', {
        ...box,
        fill: ground ?? colours.raised,
        'fill-opacity': column !== undefined && edge === 'whole' ? 0.4 : null,
      }),
      column === undefined || filled === 0
        ? ''
        : element('rect', { ...box, rx: 0, y: short(floor - filled), height: short(filled), fill: column.fill }),
      element('rect', { ...box, fill: 'none', ...edges[edge] }),
      column === undefined || column.line === null
        ? ''
        : element('path', {
            d: `M${short(x + 8)} ${short(floor - column.line * height)}h${short(across - 16)}`,
            stroke: colours.ink,
            'stroke-width': 3,
          }),
      element(
        'text',
        { x: short(x + across / 2), y: floor + 17, 'text-anchor': 'middle', 'font-size': 13, fill: colours.inkSoft },
        escapeMarkup(under),
      ),
    ].join('')
  })
  const lines = wrapText(name, 16 * 1.05, scaleSides.names - 24).length
  const names = { left, top: top + height / 2 - lines * 10.4, width: scaleSides.names - 20, size: 16 }
  const right = { left: left + width - scaleSides.notes + 14, width: scaleSides.notes - 14 }
  const said = textBlock(note, { ...right, top: top + 2, size: 15 }, { weight: 700 })
  return element(
    'g',
    { 'data-scale': id },
    textBlock(name, names, { weight: strong ? 700 : 400 }).markup,
    ...drawn,
    said.markup,
    textBlock(softer, { ...right, top: top + 4 + said.height, size: 13 }, { fill: colours.inkSoft }).markup,
  )
}

/** The names of the steps over scales. */
export function stepNames(names: readonly string[], left: number, top: number, width: number): string {
  const each = (width - scaleSides.names - scaleSides.notes) / names.length
  return names
    .map((name, index) =>
      element(
        'text',
        {
          x: short(left + scaleSides.names + (index + 0.5) * each),
          y: top + 15,
          'text-anchor': 'middle',
          'font-size': 15,
          'font-weight': 600,
          fill: colours.ink,
        },
        escapeMarkup(name),
      ),
    )
    .join('')
}
