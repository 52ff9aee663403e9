import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitCamera, freeSize, type Camera, limitsOf, nextCamera, sees, frameOf, type Frame } from '../../../../web/map/camera.ts'
import { fromWorld, toWorld, worldBox, worldSize, type LngLat } from '../../../../api/domain/map/mercator.ts'
import type { Extent } from '../../../../api/domain/map/geography.ts'
import { extents, region, regionExtent } from './theRegion.ts'

const side = (most: number) => fc.integer({ min: 0, max: most })
const frames: fc.Arbitrary<Frame> = fc
  .tuple(fc.integer({ min: 320, max: 3840 }), fc.integer({ min: 300, max: 2160 }), side(500), side(500), side(120), side(120))
  .map(([width, height, left, right, top, bottom]) =>
    frameOf({ left: 0, top: 0, right: width, bottom: height }, { left, top, right: width - right, bottom: height - bottom }),
  )
const areas = fc.constantFrom(...extents.values())

/** Where MapLibre puts a place: the camera's centre is in the middle of the free area. */
function onScreen(point: LngLat, { longitude, latitude, zoom }: Camera, frame: Frame): [number, number] {
  const [x, y] = toWorld(point)
  const [centreX, centreY] = toWorld([longitude, latitude])
  const free = freeSize(frame)
  const scale = worldSize * 2 ** zoom
  return [
    frame.padding.left + free.width / 2 + (x - centreX) * scale,
    frame.padding.top + free.height / 2 + (y - centreY) * scale,
  ]
}

describe('the free area', () => {
  it('is what nothing lies over', () => {
    const frame = frameOf({ left: 320, top: 56, right: 1440, bottom: 900 }, { left: 344, top: 124, right: 976, bottom: 820 })
    expect(frame).toEqual({ width: 1120, height: 844, padding: { left: 24, top: 68, right: 464, bottom: 80 } })
  })

  it('never vanishes: on a screen too small the covers give way in proportion', () => {
    const frame = frameOf({ left: 0, top: 0, right: 400, bottom: 300 }, { left: 300, top: 10, right: 250, bottom: 290 })
    expect(freeSize(frame).width).toBeCloseTo(96)
    expect(frame.padding.left / frame.padding.right).toBeCloseTo(300 / 150)
  })
})

describe('fitting an extent', () => {
  it('shows all of it within the free area, as large as that lets it be, centred', () => {
    fc.assert(
      fc.property(areas, frames, ([west, south, east, north], frame) => {
        const camera = fitCamera([west, south, east, north], frame)
        const [left, bottom] = onScreen([west, south], camera, frame)
        const [right, top] = onScreen([east, north], camera, frame)
        const free = freeSize(frame)
        const room = [
          left - frame.padding.left,
          frame.padding.left + free.width - right,
          top - frame.padding.top,
          frame.padding.top + free.height - bottom,
        ]
        expect(Math.min(...room)).toBeCloseTo(0, 3)
        expect(room[0]).toBeCloseTo(room[1] ?? NaN, 3)
        expect(room[2]).toBeCloseTo(room[3] ?? NaN, 3)
      }),
    )
  })

  it('projects there and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -84, max: 84, noNaN: true }),
        (longitude, latitude) => {
          const [backLongitude, backLatitude] = fromWorld(toWorld([longitude, latitude]))
          expect(backLongitude).toBeCloseTo(longitude, 8)
          expect(backLatitude).toBeCloseTo(latitude, 8)
        },
      ),
    )
  })
})

describe('the bounds of the view', () => {
  it('leave the fit of the region and of every county as it is, on any screen', () => {
    fc.assert(
      fc.property(areas, frames, (extent, frame) => {
        const limits = worldBox(limitsOf(regionExtent, frame))
        const scale = worldSize * 2 ** fitCamera(extent, frame).zoom
        const free = freeSize(frame)
        // MapLibre zooms in when the free area is larger than the bounds.
        expect(limits.width * scale).toBeGreaterThan(free.width)
        expect(limits.height * scale).toBeGreaterThan(free.height)
      }),
    )
  })

  it('contain the region', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const [west, south, east, north] = limitsOf(regionExtent, frame)
        expect(west).toBeLessThan(regionExtent[0])
        expect(south).toBeLessThan(regionExtent[1])
        expect(east).toBeGreaterThan(regionExtent[2])
        expect(north).toBeGreaterThan(regionExtent[3])
      }),
    )
  })
})

describe('where to look when something changes', () => {
  const chosen = fc.constantFrom(...region.places.map(({ labelPoint }) => labelPoint))
  const cameras = fc.record({
    longitude: fc.double({ min: 13, max: 20, noNaN: true }),
    latitude: fc.double({ min: 57, max: 61, noNaN: true }),
    zoom: fc.double({ min: 5, max: 11, noNaN: true }),
  })

  it('is the fit, as long as nobody has moved', () => {
    fc.assert(
      fc.property(cameras, areas, frames, (current, extent, frame) => {
        expect(nextCamera(current, extent, frame, null)).toEqual(fitCamera(extent, frame))
      }),
    )
  })

  it('is where one was, once moved, unless the chosen place would be covered', () => {
    fc.assert(
      fc.property(cameras, frames, chosen, (current, frame, point) => {
        const next = nextCamera(current, null, frame, point)
        expect(next.zoom).toBe(current.zoom)
        expect(next.padding).toEqual(frame.padding)
        expect(sees(next, frame, point)).toBe(true)
        if (sees(current, frame, point)) expect([next.longitude, next.latitude]).toEqual([current.longitude, current.latitude])
      }),
    )
  })

  it('shows a chosen place of another county too', () => {
    const frame = frameOf({ left: 0, top: 0, right: 1120, bottom: 844 }, { left: 24, top: 68, right: 656, bottom: 764 })
    const ydre = region.placeByCode.get('0512')?.labelPoint as LngLat
    const uppsala = extents.get('03') as Extent
    expect(sees(fitCamera(uppsala, frame), frame, ydre)).toBe(false)
    expect(sees(nextCamera({ longitude: 0, latitude: 0, zoom: 0 }, uppsala, frame, ydre), frame, ydre)).toBe(true)
  })
})
