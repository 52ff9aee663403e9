import { ofKind } from './groundFeatures.ts'
import type { LayerOf } from './layer.ts'
import { groundSource } from './sourceIds.ts'

/** Land far around, coarse, and the counties around the region, finer: one ground. */
export const landLayer: LayerOf = ({ land }) => ({
  id: 'land',
  type: 'fill',
  source: groundSource,
  filter: ofKind('land'),
  paint: { 'fill-color': land },
})
