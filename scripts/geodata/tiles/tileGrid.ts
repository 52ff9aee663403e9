import { assignCells, placeOnGrid } from './assignCells.ts'
import { improveLayout, type Improvement } from './improveLayout.ts'
import type { Cell, TilePlace } from './layout.ts'
import { layoutCost } from './layoutCost.ts'
import { tileModel } from './tileModel.ts'

/** Grids tried have this share of their cells free, at least and at most. */
const FREE = { least: 0.1, most: 0.5 }
const STEPS = 100_000

/**
 * A square tile for every municipality: the optimal assignment of places to the cells of each grid tried, then bettered so
 * that neighbours stay near and counties hold together; of all grids the layout truest to the map. Columns and rows from 0.
 */
export function tileGrid(places: readonly TilePlace[]): Map<string, Cell> {
  const tried = gridShapes(places.length).map(({ columns, rows }): Improvement => {
    const wishes = placeOnGrid(places, columns, rows)
    const model = tileModel(places, wishes)
    return improveLayout(assignCells(wishes, columns, rows), columns, rows, STEPS, (layout) => layoutCost(model, layout))
  })
  const { layout } = tried.reduce((best, other) => (other.cost < best.cost ? other : best))
  const [west, north] = [Math.min(...layout.map(({ column }) => column)), Math.min(...layout.map(({ row }) => row))]
  return new Map(places.map(({ code }, index) => [code, shifted(layout[index], west, north)]))
}

function shifted(cell: Cell | undefined, west: number, north: number): Cell {
  return { column: (cell?.column ?? west) - west, row: (cell?.row ?? north) - north }
}

/** Shapes of a grid that hold so many tiles with some cells free, neither long nor flat. */
function gridShapes(tiles: number): { readonly columns: number; readonly rows: number }[] {
  const side = Math.ceil(Math.sqrt(tiles))
  const sides = [0, 1, 2, 3].map((more) => side - 1 + more).filter((length) => length > 0)
  const shapes = sides.flatMap((columns) => sides.map((rows) => ({ columns, rows })))
  const fitting = shapes.filter(({ columns, rows }) => columns * rows >= tiles * (1 + FREE.least) && columns * rows <= tiles * (1 + FREE.most))
  return fitting.length > 0 ? fitting : [{ columns: side + 1, rows: side + 1 }]
}
