import type { Projection } from '../../../api/domain/map/frame.ts'
import type { Extent } from '../../../api/domain/map/geography.ts'
import { worldSize } from '../../../api/domain/map/labelSizes.ts'
import { toWorld, worldBox } from '../../../api/domain/map/mercator.ts'

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
