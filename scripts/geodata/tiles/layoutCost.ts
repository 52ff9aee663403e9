import { touch, type Layout } from './layout.ts'
import { pieces } from './pieces.ts'
import type { NeighbourPair, TileModel } from './tileModel.ts'

/** What is paid for each kind of untruth in a tile map. */
const PRICE = { displacement: 0.3, parted: 3, corner: 0.7, direction: 1, countyPiece: 40, regionPiece: 40 }

/** How untrue a layout is to the map: places moved, neighbours parted or turned about, counties in pieces. Lower is better. */
export function layoutCost(model: TileModel, layout: Layout): number {
  const displacement = model.wishes.reduce((sum, wish, place) => {
    const cell = layout[place] ?? wish
    return sum + (cell.column - wish.column) ** 2 + (cell.row - wish.row) ** 2
  }, 0)
  const parting = model.pairs.reduce((sum, pair) => sum + pairCost(pair, layout), 0)
  const countyPieces = model.counties.reduce((sum, county) => sum + pieces(county.flatMap((place) => layout[place] ?? [])) - 1, 0)
  return PRICE.displacement * displacement + parting + PRICE.countyPiece * countyPieces + PRICE.regionPiece * (pieces(layout) - 1)
}

function pairCost({ one, other, east, south }: NeighbourPair, layout: Layout): number {
  const [from, to] = [layout[one], layout[other]]
  if (!from || !to) return 0
  const [columns, rows] = [to.column - from.column, to.row - from.row]
  const length = Math.hypot(columns, rows) || 1
  const turned = 1 - (columns * east + rows * south) / length
  const contact = touch(from, to)
  const parted = contact === 'side' ? 0 : contact === 'corner' ? PRICE.corner : PRICE.parted + (length - 2)
  return parted + PRICE.direction * turned
}
