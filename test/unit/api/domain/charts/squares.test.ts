import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../../api/domain/charts/marks.ts'
import { placeSquares, regionSquares, squaresRoom, staircaseColumn } from '../../../../../api/domain/charts/squares.ts'

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

const squaresOf = (marks: Chart['marks']) =>
  marks
    .filter(({ data }) => data?.['hatch'] === undefined)
    .map((mark) =>
      mark.kind === 'path' ? [...mark.d.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]) : [],
    )

describe('the region’s municipalities as squares', () => {
  const fills = ['#111111', '#222222', '#333333'].map((colour) => ({ colour }))

  it('are so many of each part after one another, a path a part, and the rest empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 17 }), { minLength: 1, maxLength: 3 }), (counts) => {
        const parts = counts.map((count, index) => ({ count, fill: fills[index] ?? { colour: 'none' } }))
        const { marks, width, height } = regionSquares(parts, 52)
        const squares = squaresOf(marks)
        const told = counts.reduce((sum, count) => sum + count, 0)
        expect(squares.map(({ length }) => length)).toEqual([...counts, ...(told < 52 ? [52 - told] : [])])
        const all = squares.flat()
        expect(new Set(all.map(String)).size).toBe(52)
        // Down and then across.
        expect(all.map(([x = 0, y = 0]) => x * 1000 + y)).toEqual(all.map(([x = 0, y = 0]) => x * 1000 + y).sort((a, b) => a - b))
        for (const [x = NaN, y = NaN] of all) expect(x < width && y < height).toBe(true)
      }),
    )
  })

  it('are one square alone as a key', () => {
    const { marks, width, height } = regionSquares([{ count: 1, fill: { reason: 'uncertain' } }], 1)
    expect(squaresOf(marks)).toEqual([[[0.5, 0.5]]])
    expect(width).toBe(height)
  })

  it('stand in a column filled from below', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 52 }), (count) => {
        const [counted = [], rest = []] = squaresOf(staircaseColumn(count, 52).marks)
        expect([counted.length, rest.length]).toEqual([count, 52 - count])
        const highest = Math.min(...counted.map(([, y = NaN]) => y))
        for (const [, y = NaN] of rest) expect(y).toBeLessThanOrEqual(highest)
      }),
    )
  })
})
