import type { Extent } from '../../../api/domain/map/geography.ts'
import { worldSize } from '../../../api/domain/map/labelSizes.ts'
import type { Box } from '../../../api/domain/map/frame.ts'
import type { Frame, Padding } from './frame.ts'
import { fromWorld, worldBox } from '../../../api/domain/map/mercator.ts'

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
