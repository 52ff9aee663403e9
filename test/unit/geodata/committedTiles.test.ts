import { describe, expect, it } from 'vitest'
import { committedAreas, committedRows } from './committed.ts'

const cells = new Map(
  committedRows('tile-grid.csv').map(([code = '', column, row]) => [code, { column: Number(column), row: Number(row) }]),
)
const areas = committedAreas()

/** Columns and rows between two municipalities' tiles. */
function apart(one: string, other: string): [number, number] {
  const [a, b] = [cells.get(one), cells.get(other)]
  if (!a || !b) return [Infinity, Infinity]
  return [Math.abs(a.column - b.column), Math.abs(a.row - b.row)]
}

describe('the committed tile map', () => {
  it('gives each of the 52 municipalities a cell of its own, from column 0 and row 0', () => {
    expect([...cells.keys()]).toEqual(areas.map(({ id }) => id))
    expect(new Set([...cells.values()].map(({ column, row }) => `${column}/${row}`)).size).toBe(52)
    expect(Math.min(...[...cells.values()].map(({ column }) => column))).toBe(0)
    expect(Math.min(...[...cells.values()].map(({ row }) => row))).toBe(0)
  })

  it.each(['03', '04', '05', '18', '19'])('holds the tiles of county %s together by their sides', (county) => {
    const codes = areas.filter(({ properties }) => properties.countyCode === county).map(({ properties }) => properties.code)
    const reached = new Set(codes.slice(0, 1))
    for (const code of reached) {
      for (const other of codes) {
        const [columns, rows] = apart(code, other)
        if (columns + rows === 1) reached.add(other)
      }
    }
    expect(reached.size).toBe(codes.length)
  })

  it('keeps at least 110 of the 118 pairs of neighbours in touch, none further than two cells apart', () => {
    const distances = committedRows('neighbours.csv').map(([one = '', other = '']) => Math.max(...apart(one, other)))
    expect(distances.filter((distance) => distance === 1).length).toBeGreaterThanOrEqual(110)
    expect(Math.max(...distances)).toBeLessThanOrEqual(2)
  })

  it('keeps the points of the compass: Älvkarleby in the north, Ydre in the south, Laxå and Karlskoga in the west', () => {
    const rows = [...cells.values()].map(({ row }) => row)
    expect(cells.get('0319')?.row).toBe(0)
    expect(cells.get('0512')?.row).toBe(Math.max(...rows))
    expect([cells.get('1860')?.column, cells.get('1883')?.column]).toEqual([0, 0])
  })
})
