import {
  assignCells,
  placeOnGrid,
  improveLayout,
  type Cell,
  type TilePlace,
  layoutCost,
  type Grid,
  tileModel,
} from './tileLayout.ts'
import { geoMercatorRaw } from 'd3-geo'
import { neighboursOf } from '../../api/domain/map/region.ts'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'
import type { MunicipalityProperties } from './municipalityTopology.ts'

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
  const [west, north] = [Math.min(...layout.map(({ column }) => column)), Math.min(...layout.map(({ row }) => row))]
  return new Map(places.map(({ code }, index) => [code, shifted(layout[index], west, north)]))
}

function shifted(cell: Cell | undefined, west: number, north: number): Cell {
  return { column: (cell?.column ?? west) - west, row: (cell?.row ?? north) - north }
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
    const [longitude, latitude] = labelPoints.get(code) ?? [0, 0]
    const [x, y] = geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180)
    return { code, county: properties?.countyCode ?? '', neighbours: neighbours.get(code) ?? [], x, y: -y }
  })
}
