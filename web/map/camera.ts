import type { Extent } from '../../api/domain/map/geography.ts'
import type { Box } from '../../api/domain/map/frame.ts'
import { fromWorld, worldBox, type LngLat, toWorld, worldSize } from '../../api/domain/map/mercator.ts'
import { useLayoutEffect, useState, type RefObject } from 'react'

/** Space kept free round the picture because something lies over it, in px. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** The map's size and how much of each side is covered, in px. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly padding: Padding
}

type Sides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** The least side of the free area: on a screen with less, the covers give way in proportion. */
const leastFree = 96

function share(before: number, after: number, size: number): readonly [number, number] {
  const covered = Math.max(0, before) + Math.max(0, after)
  const allowed = Math.max(0, size - leastFree)
  const scale = covered > allowed ? allowed / covered : 1
  return [Math.max(0, before) * scale, Math.max(0, after) * scale]
}

/** The frame of a map, from where it and its free area lie on the screen. */
export function frameOf(map: Sides, free: Sides): Frame {
  const width = map.right - map.left
  const height = map.bottom - map.top
  const [left, right] = share(free.left - map.left, map.right - free.right, width)
  const [top, bottom] = share(free.top - map.top, map.bottom - free.bottom, height)
  return { width, height, padding: { top, right, bottom, left } }
}

const sameFrame = (one: Frame, other: Frame): boolean =>
  sameSize(one, other) && (['top', 'right', 'bottom', 'left'] as const).every((side) => one.padding[side] === other.padding[side])

export const sameSize = (one: Frame, other: Frame): boolean => one.width === other.width && one.height === other.height

/** Duration of what moves or fades, in ms (look: 150–250). */
export const motion = 240

/** The duration to use now: none when the reader wants less motion. */
export const motionNow = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : motion)

/**
 * Takes a step a frame, told how far 0–1 it has come: quick to start, slow to settle, like the rest of the program. At once with no
 * duration. Returns what stops it where it is.
 */
export function animate(duration: number, step: (share: number) => void): () => void {
  if (duration <= 0) {
    step(1)
    return () => undefined
  }
  const start = performance.now()
  let frame = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, (now - start) / duration))
    step(1 - (1 - share) ** 3)
    if (share < 1) frame = requestAnimationFrame(next)
  })
  return () => cancelAnimationFrame(frame)
}

/** Where one looks from: `longitude`, `latitude` is the middle of the free area, not of the whole map. */
export interface Camera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
  readonly padding: Padding
}

/** The free area's size. */
export function freeSize({ width, height, padding }: Frame): { width: number; height: number } {
  return {
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  }
}

/** The free area, as a box of the map. */
export const freeBox = (frame: Frame): Box => ({ left: frame.padding.left, top: frame.padding.top, ...freeSize(frame) })

/** The camera that shows an extent as large as the free area lets it, centred there: where the first picture lies too. */
export function fitCamera(extent: Extent, frame: Frame): Camera {
  const box = worldBox(extent)
  const free = freeSize(frame)
  const [longitude, latitude] = fromWorld([box.left + box.width / 2, box.top + box.height / 2])
  const zoom = Math.log2(Math.min(free.width / box.width, free.height / box.height) / worldSize)
  return { longitude, latitude, zoom, padding: frame.padding }
}

/** The part of the map that a camera has in the free area, in thousandths of a degree: as it stands in the address. */
export function sectionSeen(
  { longitude, latitude, zoom }: Pick<Camera, 'longitude' | 'latitude' | 'zoom'>,
  frame: Frame,
): Extent {
  const [x, y] = toWorld([longitude, latitude])
  const { width, height } = freeSize(frame)
  const [halfWidth, halfHeight] = [width, height].map((side) => side / 2 / (worldSize * 2 ** zoom)) as [number, number]
  const [west, south] = fromWorld([x - halfWidth, y + halfHeight])
  const [east, north] = fromWorld([x + halfWidth, y - halfHeight])
  const short = (degrees: number): number => Math.round(degrees * 1000) / 1000
  return [short(west), short(south), short(east), short(north)]
}

/** How much larger than the fitted view the place one may look within is: room to look around, none to get lost in. */
const slack = 1.6

/**
 * Bounds that the free area can't leave: the region's fitted view with room around. They have the free area's own shape, so that
 * they never force a zoom the fit did not ask for, however wide or tall the screen.
 */
export function limitsOf(region: Extent, frame: Frame): Extent {
  const box = worldBox(region)
  const free = freeSize(frame)
  const perPixel = Math.max(box.width / free.width, box.height / free.height) * slack
  const [halfWidth, halfHeight] = [(free.width * perPixel) / 2, (free.height * perPixel) / 2]
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const [west, south] = fromWorld([x - halfWidth, y + halfHeight])
  const [east, north] = fromWorld([x + halfWidth, y - halfHeight])
  return [west, south, east, north]
}

/** How near the free area's edge a place may lie and still count as seen, in px. */
const margin = 28

/** Whether a camera has a place well within the free area. */
export function sees(camera: Pick<Camera, 'longitude' | 'latitude' | 'zoom'>, frame: Frame, point: LngLat): boolean {
  const [x, y] = toWorld(point)
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude])
  const scale = worldSize * 2 ** camera.zoom
  const free = freeSize(frame)
  return (
    Math.abs(x - centreX) * scale <= Math.max(0, free.width / 2 - margin) &&
    Math.abs(y - centreY) * scale <= Math.max(0, free.height / 2 - margin)
  )
}

/**
 * Where to look from when the frame, the extent or the chosen place has changed: still at the fitted extent as long as nobody moved,
 * else from where one is; and never so that the chosen place is left under a panel.
 */
export function nextCamera(
  current: Pick<Camera, 'longitude' | 'latitude' | 'zoom'>,
  fittedTo: Extent | null,
  frame: Frame,
  chosen: LngLat | null,
): Camera {
  const next: Camera = fittedTo
    ? fitCamera(fittedTo, frame)
    : { longitude: current.longitude, latitude: current.latitude, zoom: current.zoom, padding: frame.padding }
  if (chosen === null || sees(next, frame, chosen)) return next
  return { ...next, longitude: chosen[0], latitude: chosen[1] }
}

/** Measures the map and its free area, now and whenever either changes. null before the first measure. */
export function useFrame(map: RefObject<HTMLElement | null>, free: RefObject<HTMLElement | null>): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null)
  useLayoutEffect(() => {
    const [mapElement, freeElement] = [map.current, free.current]
    if (!mapElement || !freeElement) return
    const measure = () => {
      const next = frameOf(mapElement.getBoundingClientRect(), freeElement.getBoundingClientRect())
      setFrame((current) => (current && sameFrame(current, next) ? current : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(mapElement)
    observer.observe(freeElement)
    return () => observer.disconnect()
  }, [map, free])
  return frame
}
