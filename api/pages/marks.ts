import type { IndicatorReply, IndicatorSummary } from '../replies/indicator.ts'
import { element } from '../pictures/markup.ts'
import { fillOf } from '../domain/legend/fill.ts'
import { hatchId } from '../domain/map/drawing.ts'
import { firstIds, markHatches } from '../domain/map/screenMap.ts'
import { type ClassKey } from '../domain/legend/classKey.ts'
import { missingKey } from '../domain/study/missing.ts'

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

const bar = { width: 68, height: 12 }

/** The options of a multiple answer in small, a lane each: several may be given, so that each is a share of the whole by itself. */
function optionLanes(indicator: Coloured, counts: readonly number[], total: number): string {
  const step = bar.height / counts.length
  const lanes = counts.map((count, index) =>
    element('rect', { y: tenth(index * step), width: tenth((count / total) * bar.width), height: tenth(step * 0.72) }),
  )
  return element('svg', { ...bar, fill: paintOf(indicator, 'chosen'), 'aria-hidden': 'true' }, ...lanes)
}

/** One option of a multiple answer against its base, which the whole bar is. */
export function optionBar(indicator: Coloured, count: number, base: number): string {
  const room = { width: bar.width, height: 8 }
  const rect = element('rect', { ...room, width: tenth((count / base) * room.width), fill: paintOf(indicator, 'chosen') })
  return element('svg', { ...room, 'aria-hidden': 'true' }, rect)
}

/** An indicator's distribution in small: all municipalities of the region, the missing ones hatched; a lane an option where several may be given. */
export function distributionBar(indicator: IndicatorSummary): string {
  const { kind, classes, missing, base } = indicator
  const total = missing.reduce((sum, { count }) => sum + count, base)
  const counts = classes.map(({ count }) => count)
  if (kind === 'multiple') return optionLanes(indicator, counts, total)
  const parts = [
    ...classes.map(({ id, count }) => ({ key: id, count })),
    ...missing.map(({ reason, count }) => ({ key: missingKey(reason), count })),
  ]
  let at = 0
  const rects = parts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => {
      const [x, width] = [tenth((at / total) * bar.width), tenth((count / total) * bar.width)]
      at += count
      return element('rect', { x, width, height: bar.height, fill: paintOf(indicator, key) })
    })
  return element('svg', { ...bar, 'aria-hidden': 'true' }, ...rects)
}
