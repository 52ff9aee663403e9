import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CompactPath } from '../../../../../api/domain/map/shapes.ts'
import { placesOf } from '../../pictures/support.ts'

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true })
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 })

function draw(points: readonly (readonly [number, number])[], unit: number, closed = false, leastArea = 0): string {
  const path = new CompactPath(unit, () => leastArea)
  points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  if (closed) path.closePath()
  return path.take()
}

describe('a compact path', () => {
  it('passes every place, rounded, however long it is: errors never add up', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(1, 10), (points, unit) => {
        const rounded = points.map(([x, y]) => [Math.round(x * unit) / unit, Math.round(y * unit) / unit])
        const moved = rounded.filter(
          ([x, y], index) => index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
        )
        const drawn = placesOf(draw(points, unit))
        expect(drawn).toHaveLength(moved.length < 2 ? 0 : moved.length)
        drawn.forEach(([x, y], index) => {
          expect(x).toBeCloseTo(moved[index]?.[0] ?? NaN, 6)
          expect(y).toBeCloseTo(moved[index]?.[1] ?? NaN, 6)
        })
      }),
    )
  })

  it('writes one decimal at most, and no separator a minus sign already makes', () => {
    expect(
      draw(
        [
          [0.04, 10.26],
          [3.31, 5.04],
          [3.31, 7],
        ],
        10,
      ),
    ).toBe('M0 10.3l3.3-5.3 0 2')
  })

  it('leaves out rings smaller than the least area, and those that rounding brings to nothing', () => {
    const square = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
    ] as const
    expect(draw(square, 1, true, 8)).toBe('M0 0l3 0 0 3-3 0z')
    expect(draw(square, 1, true, 10)).toBe('')
    expect(
      draw(
        [
          [0, 0],
          [0.2, 0],
          [0.2, 0.2],
        ],
        1,
        true,
      ),
    ).toBe('')
  })
})
