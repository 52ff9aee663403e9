import { linearSumAssignment } from 'linear-sum-assignment'
import { seededRandom } from '../seededRandom.ts'
import { extent, group, min } from 'd3-array'
import { mercator } from './labelPoint.ts'
import { neighboursOf } from '../../api/domain/map/region.ts'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'
import type { MunicipalityProperties } from './municipalityTopology.ts'

/** How many pieces, connected by sides, the cells make. Quick for the few cells of a region: the search asks often. */
export function pieces(cells: readonly Cell[]): number {
  const order = [...cells]
  let count = 0
  // What lies before `reached` is known to hang together; what lies after waits.
  for (let next = 0, reached = 0; next < order.length; next += 1) {
    if (next === reached) {
      count += 1
      reached += 1
    }
    const cell = order[next]
    for (let other = reached; cell && other < order.length; other += 1) {
      const waiting = order[other]
      const first = order[reached]
      if (!waiting || !first || touch(cell, waiting) !== 'side') continue
      order[other] = first
      order[reached] = waiting
      reached += 1
    }
  }
  return count
}

/** Stretches the places over a grid of so many columns and rows; 0 is the middle of the first. */
function placeOnGrid(places: readonly TilePlace[], { columns, rows }: Grid): Cell[] {
  const [west = 0, east = 0] = extent(places, ({ x }) => x)
  const [north = 0, south = 0] = extent(places, ({ y }) => y)
  const [width, height] = [east - west || 1, south - north || 1]
  return places.map(({ x, y }) => ({ column: ((x - west) / width) * (columns - 1), row: ((y - north) / height) * (rows - 1) }))
}

/** Gives each wish a cell of its own so that the sum of squared distances is the least possible (Jonker–Volgenant). */
export function assignCells(wishes: readonly Cell[], { columns, rows }: Grid): Layout {
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }))
  const costs = wishes.map((wish) => cells.map((cell) => (cell.column - wish.column) ** 2 + (cell.row - wish.row) ** 2))
  const { rowAssignments } = linearSumAssignment(costs, { maximaze: false })
  return wishes.map((_, index) => cells[rowAssignments[index] ?? 0] ?? { column: 0, row: 0 })
}

export interface Cell {
  readonly column: number
  readonly row: number
}

/** A municipality to be given a tile: its county, its neighbours, and where on the map it lies (x to the east, y to the south). */
export interface TilePlace {
  readonly code: string
  readonly county: string
  readonly neighbours: readonly string[]
  readonly x: number
  readonly y: number
}

/** Cells in the order of the places. */
export type Layout = readonly Cell[]

/** Whether two cells share a side, or a corner alone. */
export function touch(a: Cell, b: Cell): 'side' | 'corner' | null {
  const columns = Math.abs(a.column - b.column)
  const rows = Math.abs(a.row - b.row)
  if (columns + rows === 1) return 'side'
  return columns === 1 && rows === 1 ? 'corner' : null
}

/** What is paid for each kind of untruth in a tile map. */
const PRICE = { displacement: 0.3, parted: 3, corner: 0.7, direction: 1, piece: 8 }
const NOWHERE: Cell = { column: 0, row: 0 }

/**
 * How untrue a layout is to the map: neighbours parted or turned about, places moved, counties in pieces. Lower is better.
 * Infinity as soon as it is known to cost more than `limit`: the search throws most layouts away.
 */
function layoutCost(model: TileModel, layout: Layout, limit = Infinity): number {
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

export interface Grid {
  readonly columns: number
  readonly rows: number
}

/** How far a tile may leap, in columns and rows. */
const REACH = 2
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** Moves a tile to a cell nearby, changing places with the tile that lies there, if any; false if that would leave the grid. */
function leap(layout: Cell[], grid: Grid, random: () => number): boolean {
  const place = Math.floor(random() * layout.length)
  const from = layout[place]
  const [east, south] = [distance(random), distance(random)]
  if (!from || (east === 0 && south === 0)) return false
  const to = moved(from, east, south)
  if (!within(grid, to)) return false
  const other = at(layout, to)
  layout[place] = to
  if (other >= 0) layout[other] = from
  return true
}

/** Pushes a tile one step, and the tiles in its way before it, up to a free cell; false, with nothing moved, if there is none. */
function push(layout: Cell[], grid: Grid, random: () => number): boolean {
  const [east, south] = DIRECTIONS[Math.floor(random() * DIRECTIONS.length)] ?? [1, 0]
  const pushed: number[] = []
  let place = Math.floor(random() * layout.length)
  while (place >= 0) {
    const cell = layout[place]
    if (!cell) return false
    const next = moved(cell, east, south)
    if (!within(grid, next)) return false
    pushed.push(place)
    place = at(layout, next)
  }
  for (const index of pushed) layout[index] = moved(layout[index] ?? NOWHERE, east, south)
  return true
}

const moved = ({ column, row }: Cell, east: number, south: number): Cell => ({ column: column + east, row: row + south })

function at(layout: readonly Cell[], { column, row }: Cell): number {
  return layout.findIndex((cell) => cell.column === column && cell.row === row)
}

function within({ columns, rows }: Grid, { column, row }: Cell): boolean {
  return column >= 0 && row >= 0 && column < columns && row < rows
}

function distance(random: () => number): number {
  return Math.floor(random() * (2 * REACH + 1)) - REACH
}

interface Improvement {
  readonly layout: Layout
  readonly cost: number
}

/** How hot the search begins and ends (cost), and how often a tile is pushed rather than leaps. */
const HOT = 3
const COLD = 0.05
const PUSHES = 0.5

/**
 * Betters a layout by simulated annealing: what costs less is kept, what costs more now and then while the search is hot.
 * Reproducible: the random numbers are seeded.
 */
function improveLayout(
  start: Layout,
  grid: Grid,
  steps: number,
  seed: number,
  cost: (layout: Layout, limit: number) => number,
): Improvement {
  const { next: random } = seededRandom(seed)
  let layout: Cell[] = [...start]
  let current = cost(layout, Infinity)
  let best: Improvement = { layout, cost: current }
  for (let step = 0; step < steps; step += 1) {
    const heat = HOT * (COLD / HOT) ** (step / steps)
    const next = [...layout]
    const moved = random() < PUSHES ? push(next, grid, random) : leap(next, grid, random)
    if (!moved) continue
    // What the search would still accept is drawn first (Metropolis), so that dearer layouts need not be judged to the end.
    const limit = current - heat * Math.log(1 - random())
    const price = cost(next, limit)
    if (price > limit) continue
    layout = next
    current = price
    if (current < best.cost) best = { layout, cost: current }
  }
  return best
}

/** A pair of neighbours, by position in the list of places, and the direction from the one to the other on the map. */
interface NeighbourPair {
  readonly one: number
  readonly other: number
  readonly east: number
  readonly south: number
}

/** What a layout is judged by. */
export interface TileModel {
  readonly wishes: readonly Cell[]
  readonly pairs: readonly NeighbourPair[]
  /** Places of each county, by position. */
  readonly counties: readonly (readonly number[])[]
}

/** Puts places and the cells they wish for into a form quick to judge. */
function tileModel(places: readonly TilePlace[], wishes: readonly Cell[]): TileModel {
  const index = new Map(places.map(({ code }, position) => [code, position]))
  const counties = group(places.keys(), (position) => places[position]?.county)
  const pairs = places.flatMap((place, one) =>
    place.neighbours.flatMap((code) => {
      const other = index.get(code) ?? -1
      const neighbour = places[other]
      return neighbour && one < other ? [{ one, other, ...direction(place, neighbour) }] : []
    }),
  )
  return { wishes, pairs, counties: [...counties.values()] }
}

function direction(from: TilePlace, to: TilePlace): { readonly east: number; readonly south: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { east: (to.x - from.x) / length, south: (to.y - from.y) / length }
}

/** Steps of the search for each pair of tiles, and the searches begun on each grid. */
const STEPS = 30
const MOST_STEPS = 100_000
const SEEDS = [1, 2, 3, 4, 5, 6]

/**
 * A square tile for every municipality: the optimal assignment of places to the cells of each grid tried, then bettered so
 * that neighbours stay near and counties hold together; of all the layout truest to the map. Columns and rows from 0.
 */
export function tileGrid(places: readonly TilePlace[]): Map<string, Cell> {
  const steps = Math.min(MOST_STEPS, STEPS * places.length ** 2)
  const tried = grids(places.length).flatMap((grid) => {
    const wishes = placeOnGrid(places, grid)
    const model = tileModel(places, wishes)
    const start = assignCells(wishes, grid)
    return SEEDS.map((seed) => improveLayout(start, grid, steps, seed, (layout, limit) => layoutCost(model, layout, limit)))
  })
  const { layout } = tried.reduce((best, other) => (other.cost < best.cost ? other : best))
  const [west = 0, north = 0] = [min(layout, ({ column }) => column), min(layout, ({ row }) => row)]
  return new Map(layout.map(({ column, row }, index) => [places[index]?.code ?? '', { column: column - west, row: row - north }]))
}

/** Grids a little larger than so many tiles need, neither long nor flat. */
function grids(tiles: number): Grid[] {
  const side = Math.ceil(Math.sqrt(tiles))
  const shapes = [side, side + 1, side + 2].flatMap((columns) => [side, side + 1, side + 2].map((rows) => ({ columns, rows })))
  return shapes.filter(({ columns, rows }) => columns + rows > 2 * side && columns + rows < 2 * side + 4)
}

/** Where each municipality lies (its label point, as projected), with its county and neighbours. */
export function tilePlaces(
  topology: MunicipalityTopology<MunicipalityProperties>,
  labelPoints: ReadonlyMap<string, readonly [longitude: number, latitude: number]>,
): TilePlace[] {
  const neighbours = neighboursOf(topology)
  return topology.objects.municipalities.geometries.map(({ id, properties }) => {
    const code = String(id)
    const [x, y] = mercator(labelPoints.get(code) ?? [0, 0])
    return { code, county: properties?.countyCode ?? '', neighbours: neighbours.get(code) ?? [], x, y: -y }
  })
}
