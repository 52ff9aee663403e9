import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignCells, type Cell, type TilePlace, pieces, tileGrid } from '../../../scripts/geodata/tileLayout.ts'

const place = fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) })

function placesOf(points: readonly { x: number; y: number }[]): TilePlace[] {
  return points.map((point, index) => ({ ...point, code: String(index), county: index % 2 ? 'a' : 'b', neighbours: [] }))
}

describe('the tile map', { timeout: 30_000 }, () => {
  it('gives every place a cell of its own, in the same way each time', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (points) => {
        const cells = [...tileGrid(placesOf(points)).values()]
        expect(new Set(cells.map(({ column, row }) => `${column}/${row}`)).size).toBe(points.length)
        expect([...tileGrid(placesOf(points)).values()]).toEqual(cells)
      }),
      { numRuns: 10 },
    )
  })

  it('lays places that form a square grid out as that grid', () => {
    const grid = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => ({ x, y })))
    const code = (x: number, y: number) => String(3 * y + x)
    const near = ({ x, y }: { x: number; y: number }) =>
      grid.filter((other) => Math.abs(other.x - x) + Math.abs(other.y - y) === 1).map((other) => code(other.x, other.y))
    const places = grid.map((point) => ({ ...point, code: code(point.x, point.y), county: 'a', neighbours: near(point) }))
    expect([...tileGrid(places).values()]).toEqual(grid.map(({ x, y }) => ({ column: x, row: y })))
  })

  it('assigns cells at the least sum of squared distances', () => {
    const candidate = fc.record({
      column: fc.double({ min: 0, max: 1, noNaN: true }),
      row: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    const cost = (candidates: readonly Cell[], cells: readonly Cell[]) =>
      candidates.reduce((sum, { column, row }, index) => {
        const cell = cells[index] ?? { column: NaN, row: NaN }
        return sum + (cell.column - column) ** 2 + (cell.row - row) ** 2
      }, 0)
    const all = [0, 1].flatMap((row) => [0, 1].map((column) => ({ column, row })))
    const triples = all.flatMap((a) => all.flatMap((b) => all.map((c) => [a, b, c]))).filter((cells) => new Set(cells).size === 3)
    fc.assert(
      fc.property(fc.tuple(candidate, candidate, candidate), (candidates) => {
        const least = Math.min(...triples.map((cells) => cost(candidates, cells)))
        expect(cost(candidates, assignCells(candidates, { columns: 2, rows: 2 }))).toBeCloseTo(least, 9)
      }),
    )
  })

  it('counts pieces by common sides, not corners', () => {
    const cell = (column: number, row: number): Cell => ({ column, row })
    expect(pieces([])).toBe(0)
    expect(pieces([cell(0, 0), cell(1, 1)])).toBe(2)
    expect(pieces([cell(0, 0), cell(2, 0), cell(1, 0), cell(5, 5), cell(5, 6)])).toBe(2)
  })
})
