import type { Extent } from '../../../api/domain/map/geography.ts'
import { freeSize } from './fitCamera.ts'
import type { Frame } from './frame.ts'
import { fromWorld, worldBox } from '../../../api/domain/map/mercator.ts'

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
