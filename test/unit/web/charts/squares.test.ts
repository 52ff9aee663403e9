import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeSquares, squaresRoom } from '../../../../api/domain/charts/squares.ts'

const grid = { rows: 2, size: 8, gap: 2 }
const codes = (count: number) => Array.from({ length: count }, (_, index) => String(1000 + index))

describe('squares of a class', () => {
  it('are one a municipality of the region, those of the class first', () => {
    const squares = placeSquares(codes(13), 52, grid)
    expect(squares).toHaveLength(52)
    expect(squares.flatMap(({ code }) => code ?? [])).toEqual(codes(13))
    expect(squares.slice(13).every(({ code }) => code === null)).toBe(true)
  })

  it('fill column by column, so that the length is the count', () => {
    expect(placeSquares(codes(3), 4, grid).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0, 10],
      [10, 0],
      [10, 10],
    ])
  })

  it('stay inside their room and never lie on each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 5 }), (count, rows) => {
        const squares = placeSquares(codes(count), 60, { ...grid, rows })
        const room = squaresRoom(60, { ...grid, rows })
        expect(squares.every(({ x, y }) => x + grid.size <= room.width && y + grid.size <= room.height)).toBe(true)
        expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(squares.length)
      }),
    )
  })
})
