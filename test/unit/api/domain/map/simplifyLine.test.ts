import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplifyLine } from '../../../../../api/domain/map/shapes.ts'

type Point = readonly [number, number]
const coordinate = fc.integer({ min: -500, max: 500 })
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 })

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
}

describe('simplifying a line', () => {
  it('keeps both ends and leaves nothing farther off than the tolerance', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 50 }), (points, tolerance) => {
        const kept = simplifyLine(points, () => tolerance)
        expect(kept[0]).toEqual(points[0])
        expect(kept.at(-1)).toEqual(points.at(-1))
        for (const point of points) {
          const nearest = Math.min(...kept.slice(1).map((to, index) => distance(point, kept[index] as Point, to)))
          expect(nearest).toBeLessThanOrEqual(tolerance + 1e-9)
        }
      }),
    )
  })

  it('gives the same line from either end, so that neighbours keep their border in common', () => {
    const points = [
      [0, 0],
      [4, 3],
      [9, -2],
      [15, 4],
      [20, 0],
    ] as const
    expect(simplifyLine(points, () => 2).toReversed()).toEqual(simplifyLine(points.toReversed(), () => 2))
  })

  it('leaves out what the line passes through anyway', () => {
    const points = [
      [0, 0],
      [1, 0],
      [2, 0],
    ] as const
    expect(simplifyLine(points, () => 0.1)).toEqual([
      [0, 0],
      [2, 0],
    ])
  })

  it('keeps more where one looks than where one does not', () => {
    const coast = Array.from({ length: 40 }, (_, x): Point => [x, x % 2])
    const kept = simplifyLine(coast, ([x]) => (x < 20 ? 0.5 : 5))
    expect(kept.filter(([x]) => x < 20)).toHaveLength(20)
    expect(kept.filter(([x]) => x >= 20)).toEqual([[39, 1]])
  })
})
