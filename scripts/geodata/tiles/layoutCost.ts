import { touch, type Cell, type Layout } from './layout.ts'
import { pieces } from './pieces.ts'
import type { TileModel } from './tileModel.ts'

/** What is paid for each kind of untruth in a tile map. */
const PRICE = { displacement: 0.3, parted: 3, corner: 0.7, direction: 1, piece: 8 }
const NOWHERE: Cell = { column: 0, row: 0 }

/**
 * How untrue a layout is to the map: neighbours parted or turned about, places moved, counties in pieces. Lower is better.
 * Infinity as soon as it is known to cost more than `limit`: the search throws most layouts away.
 */
export function layoutCost(model: TileModel, layout: Layout, limit = Infinity): number {
  let cost = 0
  for (const { one, other, east, south } of model.pairs) {
    const from = layout[one] ?? NOWHERE
    const to = layout[other] ?? NOWHERE
    const columns = to.column - from.column
    const rows = to.row - from.row
    const length = Math.sqrt(columns * columns + rows * rows) || 1
    const turned = 1 - (columns * east + rows * south) / length
    cost += partingCost(touch(from, to), length) + PRICE.direction * turned
    if (cost > limit) return Infinity
  }
  for (let place = 0; place < model.wishes.length; place += 1) {
    const wish = model.wishes[place] ?? NOWHERE
    const { column, row } = layout[place] ?? NOWHERE
    cost += PRICE.displacement * ((column - wish.column) ** 2 + (row - wish.row) ** 2)
  }
  for (const county of model.counties) {
    if (cost > limit) return Infinity
    cost += PRICE.piece * (pieces(county.map((place) => layout[place] ?? NOWHERE)) - 1)
  }
  return cost > limit ? Infinity : cost + PRICE.piece * (pieces(layout) - 1)
}

function partingCost(contact: 'side' | 'corner' | null, distance: number): number {
  if (contact === 'side') return 0
  return contact === 'corner' ? PRICE.corner : PRICE.parted + distance - 2
}
