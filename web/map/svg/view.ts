import type { Projection } from '../../../api/domain/map/frame.ts'
import type { Extent } from '../../../api/domain/map/geography.ts'
import { worldSize } from '../../../api/domain/map/screenLabels.ts'
import { toWorld, worldBox, fromWorld } from '../../../api/domain/map/mercator.ts'
import type { Camera } from '../camera/camera.ts'
import type { Frame } from '../camera/frame.ts'

/** Zoom at which paths are written once for all; other zooms scale them. */
export const baseZoom = 7
const scale = worldSize * 2 ** baseZoom

/** Degrees to px of the base zoom, counted from the region's upper left corner so that numbers stay short. */
export function baseProjection(region: Extent): Projection {
  const { left, top } = worldBox(region)
  return (point) => {
    const [x, y] = toWorld(point)
    return [(x - left) * scale, (y - top) * scale]
  }
}

/** How the base drawing lies on the screen: enlarged by `k`, then moved by `x`, `y` px. d3-zoom's transform. */
export interface View {
  readonly k: number
  readonly x: number
  readonly y: number
}

const baseScale = worldSize * 2 ** baseZoom

/** Where the middle of the free area is on the screen. */
const middleOf = ({ width, height, padding }: Frame): readonly [number, number] => [
  (padding.left + width - padding.right) / 2,
  (padding.top + height - padding.bottom) / 2,
]

/** The view that a camera asks for. */
export function viewOf({ longitude, latitude, zoom }: Omit<Camera, 'padding'>, frame: Frame, region: Extent): View {
  const { left, top } = worldBox(region)
  const [x, y] = toWorld([longitude, latitude])
  const [middleX, middleY] = middleOf(frame)
  const k = 2 ** (zoom - baseZoom)
  return { k, x: middleX - (x - left) * baseScale * k, y: middleY - (y - top) * baseScale * k }
}

/** The camera that a view amounts to. */
export function cameraOf({ k, x, y }: View, frame: Frame, region: Extent): Omit<Camera, 'padding'> {
  const { left, top } = worldBox(region)
  const [middleX, middleY] = middleOf(frame)
  const [longitude, latitude] = fromWorld([left + (middleX - x) / (baseScale * k), top + (middleY - y) / (baseScale * k)])
  return { longitude, latitude, zoom: baseZoom + Math.log2(k) }
}

/** The view `share` of the way from one to the other: the scale grows evenly in steps of zoom, the middle moves straight. */
export function mixView(from: View, to: View, share: number): View {
  const k = from.k * (to.k / from.k) ** share
  const middle = (axis: 'x' | 'y') => {
    const [start, end] = [-from[axis] / from.k, -to[axis] / to.k]
    return -(start + (end - start) * share) * k
  }
  return { k, x: middle('x'), y: middle('y') }
}
