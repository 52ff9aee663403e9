import type { LayerOf } from './layer.ts'

/** Sea wherever nothing else is drawn. */
export const backgroundLayer: LayerOf = ({ water }) => ({
  id: 'background',
  type: 'background',
  paint: { 'background-color': water },
})
