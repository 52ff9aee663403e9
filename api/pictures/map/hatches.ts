import type { MissingReason } from '../../domain/study/missing.ts'
import { colours } from './colours.ts'
import type { Point } from '../../domain/map/frame.ts'
import { element } from '../markup.ts'

/** A pattern tile: a square of `size` with strokes of `width`. Round caps make a stroke without length a dot. */
interface Tile {
  readonly size: number
  readonly path: string
  readonly width: number
}

const rising = (size: number): string => `M0 ${size}L${size} 0M-1 1L1 -1M${size - 1} ${size + 1}L${size + 1} ${size - 1}`
const falling = (size: number): string => `M0 0L${size} ${size}M${size - 1} -1L${size + 1} 1M-1 ${size - 1}L1 ${size + 1}`

/** One tile a reason, the client's own, so that colour is never the only sign (WCAG 1.4.1). */
const tiles: Readonly<Record<MissingReason, Tile>> = {
  'no-answer': { size: 5, path: rising(5), width: 1 },
  'not-asked': { size: 5, path: falling(5), width: 1 },
  'not-published': { size: 4, path: 'M0 2H4', width: 1 },
  'not-applicable': { size: 4, path: 'M2 2h.01', width: 1.7 },
  uncertain: { size: 6, path: `${rising(6)}${falling(6)}`, width: 0.9 },
  insufficient: { size: 8, path: rising(8), width: 1.4 },
}

/** Where patterns begin and how large a px of theirs is in the drawing's units. */
export interface Lattice {
  readonly origin: Point
  readonly scale: number
}

export const plainLattice: Lattice = { origin: [0, 0], scale: 1 }

const hundredth = (value: number): number => Math.round(value * 100) / 100

/** The hatch of a missing reason as an SVG `<pattern>` on paper. */
export function hatchPattern(reason: MissingReason, id: string, { origin, scale }: Lattice): string {
  const { size, path, width } = tiles[reason]
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
