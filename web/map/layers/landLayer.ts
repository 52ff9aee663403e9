import type { LayerOf } from './layer.ts'

/** Land far around, coarse. */
export const landLayer: LayerOf = ({ land }) => ({
  id: 'land',
  type: 'fill',
  source: 'land',
  paint: { 'fill-color': land },
})
