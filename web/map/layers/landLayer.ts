import type { LayerOf } from './layer.ts'
import { landSource } from './sourceIds.ts'

/** Land far around, coarse, and the counties around the region, finer: one ground. */
export const landLayer: LayerOf = ({ land }) => ({
  id: 'land',
  type: 'fill',
  source: landSource,
  paint: { 'fill-color': land },
})
