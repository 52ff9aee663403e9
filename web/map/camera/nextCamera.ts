import type { LngLat } from '../../../api/domain/map/mercator.ts'
import type { Extent } from '../../../api/domain/map/geography.ts'
import { worldSize } from '../../../api/domain/map/labelSizes.ts'
import { fitCamera, freeSize, type Camera } from './fitCamera.ts'
import type { Frame } from './frame.ts'
import { toWorld } from '../../../api/domain/map/mercator.ts'

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
