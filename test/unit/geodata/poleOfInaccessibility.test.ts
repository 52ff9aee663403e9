import { booleanPointInPolygon, polygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poleOfInaccessibility } from '../../../scripts/geodata/labelPoint.ts'
import { distanceToEdge } from './distanceToEdge.ts'

type Point = [number, number]

const star = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 5, maxLength: 20 }).map((radii) => {
  const ring = radii.map((radius, index): Point => {
    const angle = (2 * Math.PI * index) / radii.length
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
  return [...ring, ring[0] ?? [0, 0]] as Point[]
})

describe('the pole of inaccessibility', { timeout: 30_000 }, () => {
  it('is the middle of a square, and clear of a hole in it', () => {
    const square: Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]
    const hole: Point[] = [
      [0.5, 0.5],
      [0.5, 3.5],
      [2, 3.5],
      [2, 0.5],
      [0.5, 0.5],
    ]
    expect(poleOfInaccessibility([square])).toEqual([2, 2])
    expect(poleOfInaccessibility([square, hole])[0]).toBeCloseTo(3, 1)
  })

  it('lies inside, and no point of a fine grid lies much further from the edges', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const pole = poleOfInaccessibility([ring])
        const area = polygon([ring])
        expect(booleanPointInPolygon([...pole], area)).toBe(true)
        const reached = distanceToEdge(pole, ring)
        for (let x = -1; x <= 1; x += 0.1) {
          for (let y = -1; y <= 1; y += 0.1) {
            if (booleanPointInPolygon([x, y], area)) expect(distanceToEdge([x, y], ring)).toBeLessThan(reached + 0.002)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
