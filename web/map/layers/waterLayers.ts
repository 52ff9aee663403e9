import type { LayerOf } from './layer.ts'

/** Lakes, over the municipalities that reach out into them. */
export const lakeLayer: LayerOf = ({ water }) => ({
  id: 'lakes',
  type: 'fill',
  source: 'lakes',
  paint: { 'fill-color': water },
})

/** The sea with its archipelago, over the municipalities likewise. */
export const seaLayer: LayerOf = ({ water }) => ({
  id: 'sea',
  type: 'fill',
  source: 'sea',
  paint: { 'fill-color': water },
})

/** Where a press means water and lets go. */
export const waterIds: readonly string[] = ['lakes', 'sea']
