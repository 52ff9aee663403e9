import type { LayerOf } from './layer.ts'
import { waterSource } from './sourceIds.ts'

/** Where a press means water and lets go. */
export const waterId = 'water'

/** Lakes, and the sea with its archipelago, over the municipalities that reach out into them. */
export const waterLayer: LayerOf = ({ water }) => ({
  id: waterId,
  type: 'fill',
  source: waterSource,
  paint: { 'fill-color': water },
})
