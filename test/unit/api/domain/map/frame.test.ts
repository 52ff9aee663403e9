import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspectOf, fitExtent } from '../../../../../api/domain/map/frame.ts'
import type { Extent } from '../../../../../api/domain/map/geography.ts'

const extent = fc
  .tuple(
    fc.double({ min: 10, max: 20, noNaN: true }),
    fc.double({ min: 55, max: 62, noNaN: true }),
    fc.double({ min: 0.2, max: 5, noNaN: true }),
    fc.double({ min: 0.2, max: 4, noNaN: true }),
  )
  .map(([west, south, across, up]): Extent => [west, south, west + across, south + up])
const box = fc.record({
  left: fc.integer({ min: -100, max: 400 }),
  top: fc.integer({ min: -100, max: 400 }),
  width: fc.integer({ min: 50, max: 2000 }),
  height: fc.integer({ min: 50, max: 2000 }),
})

describe('fitting an extent', () => {
  it('fills the box in one direction, stays in it in the other, and is centred', () => {
    fc.assert(
      fc.property(extent, box, (area, into) => {
        const { fitted, place } = fitExtent(area, into)
        expect(Math.min(into.width - fitted.width, into.height - fitted.height)).toBeCloseTo(0, 6)
        expect(Math.max(fitted.width - into.width, fitted.height - into.height)).toBeLessThan(1e-6)
        expect(fitted.left + fitted.width / 2).toBeCloseTo(into.left + into.width / 2, 6)
        expect(fitted.top + fitted.height / 2).toBeCloseTo(into.top + into.height / 2, 6)
        expect(fitted.width / fitted.height).toBeCloseTo(aspectOf(area), 6)
        const [left, top] = place([area[0], area[3]])
        expect(left).toBeCloseTo(fitted.left, 6)
        expect(top).toBeCloseTo(fitted.top, 6)
      }),
    )
  })

  it('is Web Mercator: straight meridians, and latitudes as EPSG:3857 has them', () => {
    const { place } = fitExtent([-180, -85.05112878, 180, 85.05112878], { left: 0, top: 0, width: 512, height: 512 })
    const [x, y] = place([16.5, 59.37])
    expect(x).toBeCloseTo(512 * (16.5 / 360 + 0.5), 4)
    expect(y).toBeCloseTo(256 - (512 / (2 * Math.PI)) * Math.asinh(Math.tan((59.37 * Math.PI) / 180)), 4)
  })
})
