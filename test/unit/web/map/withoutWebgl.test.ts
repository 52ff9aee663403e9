import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitCamera, frameOf } from '../../../../web/map/camera.ts'
import { baseProjection, cameraOf, flightOf, viewOf, type View } from '../../../../web/map/svg/useSvgCamera.ts'
import { zoomedLabels } from '../../../../api/domain/map/labels.ts'
import { textWidth } from '../../../../api/domain/map/textWidth.ts'
import { region, regionExtent } from './theRegion.ts'

const frame = frameOf({ left: 0, top: 0, right: 1120, bottom: 844 }, { left: 24, top: 68, right: 1056, bottom: 764 })
const views: fc.Arbitrary<View> = fc.record({
  k: fc.double({ min: 0.2, max: 16, noNaN: true }),
  x: fc.double({ min: -4000, max: 4000, noNaN: true }),
  y: fc.double({ min: -4000, max: 4000, noNaN: true }),
})

describe('the view of the drawing without WebGL', () => {
  it('fits the region where MapLibre would', () => {
    const view = viewOf(fitCamera(regionExtent, frame), frame, regionExtent)
    const [west, south, east, north] = regionExtent
    const place = (point: readonly [number, number]) => {
      const [x, y] = baseProjection(regionExtent)(point)
      return [x * view.k + view.x, y * view.k + view.y]
    }
    const [[left = NaN, top = NaN], [right = NaN, bottom = NaN]] = [place([west, north]), place([east, south])]
    expect(top).toBeCloseTo(68, 6)
    expect(bottom).toBeCloseTo(764, 6)
    expect((left + right) / 2).toBeCloseTo((24 + 1056) / 2, 6)
  })

  it('is told as a camera and back', () => {
    fc.assert(
      fc.property(views, (view) => {
        const back = viewOf(cameraOf(view, frame, regionExtent), frame, regionExtent)
        expect(back.k).toBeCloseTo(view.k, 8)
        expect(back.x).toBeCloseTo(view.x, 4)
        expect(back.y).toBeCloseTo(view.y, 4)
      }),
    )
  })

  it('flies from one to the other', () => {
    fc.assert(
      fc.property(views, views, (from, to) => {
        const at = flightOf(from, to, frame)
        for (const [share, end] of [
          [0, from],
          [1, to],
        ] as const) {
          expect(at(share).k / end.k).toBeCloseTo(1, 5)
          expect(at(share).x / at(share).k).toBeCloseTo(end.x / end.k, 2)
        }
      }),
    )
    const [here, aside] = [
      { k: 1, x: 0, y: 0 },
      { k: 1, x: 300, y: 0 },
    ]
    const middle = flightOf(here, aside, frame)(0.5)
    expect(middle.k).toBeLessThan(1)
    expect(middle.x / middle.k).toBeGreaterThan(0)
  })
})

describe('names without WebGL', () => {
  it('never overlap, and the weightiest is always set', () => {
    const candidate = fc.record({
      code: fc.uuid(),
      text: fc.constantFrom(...region.places.map(({ name }) => name)),
      at: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
      size: fc.integer({ min: 10, max: 15 }),
      weight: fc.integer({ min: 1, max: 200_000 }),
    })
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 30 }), (candidates) => {
        const names = zoomedLabels(candidates)
        const heaviest = Math.max(...candidates.map(({ weight }) => weight))
        expect(names.some(({ weight }) => weight === heaviest)).toBe(true)
        names.forEach((one, index) => {
          for (const other of names.slice(index + 1)) {
            const across = (textWidth(one.text) * one.size + textWidth(other.text) * other.size) / 2
            const down = ((one.size + other.size) * 1.1) / 2
            expect(Math.abs(one.x - other.x) >= across || Math.abs(one.y - other.y) >= down - 1e-9).toBe(true)
          }
        })
      }),
    )
  })
})
