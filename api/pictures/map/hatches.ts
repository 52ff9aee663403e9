import { hatchTile } from '../../domain/legend/hatch.ts'
import type { MissingReason } from '../../domain/study/missing.ts'
import { lightColours as colours } from '../../domain/map/lightColours.ts'
import type { Point } from '../../domain/map/frame.ts'
import { element } from '../markup.ts'

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
