import { ofKind } from './groundFeatures.ts'
import type { LayerOf } from './layer.ts'
import { groundSource } from './sourceIds.ts'

/** Where a press means water and lets go. */
export const waterId = 'water'

/** Lakes, and the sea with its archipelago, over the municipalities that reach out into them. */
export const waterLayer: LayerOf = ({ water }) => ({
  id: waterId,
  type: 'fill',
  source: groundSource,
  filter: ofKind('water'),
  paint: { 'fill-color': water },
})
