import type { IndicatorReply } from '../replies/indicators.ts'
import { element } from '../pictures/markup.ts'
import { fillOf, type ClassKey } from '../domain/legend/classKey.ts'
import { hatchId } from '../domain/map/drawing.ts'
import { firstIds, markHatches } from '../domain/map/screenMap.ts'

type Coloured = Pick<IndicatorReply, 'colours'>

/** The value of `fill` for a key; the hatches, at the scale of marks, are defined in the first map. */
function paintOf(indicator: Coloured, key: ClassKey): string {
  const fill = fillOf(indicator, key)
  return 'reason' in fill ? `url(#${hatchId(firstIds, fill.reason, markHatches.suffix)})` : fill.colour
}

/** A small square of a class's colour or a missing reason's hatch. */
export function swatch(indicator: Coloured, key: ClassKey): string {
  const side = { x: 0.5, y: 0.5, width: 13, height: 13, rx: 2 }
  return element(
    'svg',
    { class: 'first-swatch', width: 14, height: 14, 'aria-hidden': 'true' },
    element('rect', { ...side, fill: paintOf(indicator, key) }),
  )
}

/** Two rows of squares, the client's measures. */
const grid = { rows: 2, side: 8.4, step: 10.2 }

const tenth = (number: number): number => Math.round(number * 10) / 10

function squaresPath(from: number, to: number, inset: number): string {
  const side = tenth(grid.side - 2 * inset)
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index
    const [x, y] = [Math.floor(at / grid.rows) * grid.step + inset, (at % grid.rows) * grid.step + inset]
    return `M${tenth(x)} ${tenth(y)}h${side}v${side}h-${side}z`
  }).join('')
}

/** A class as one square a municipality of the region, those of other classes as empty frames. */
export function countSquares(indicator: Coloured, key: ClassKey, count: number, total: number): string {
  const width = tenth(Math.ceil(total / grid.rows) * grid.step - (grid.step - grid.side))
  const height = tenth(grid.rows * grid.step - (grid.step - grid.side))
  return element(
    'svg',
    { class: 'first-squares', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    element('path', { class: 'first-ghosts', d: squaresPath(count, total, 0.5) }),
    element('path', { d: squaresPath(0, count, 0), fill: paintOf(indicator, key) }),
  )
}
