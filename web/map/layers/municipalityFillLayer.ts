import { ofKind } from './groundFeatures.ts'
import type { LayerOf } from './layer.ts'
import { groundSource } from './sourceIds.ts'

export const municipalityFillId = 'municipality-fill'

/** The choropleth: colour and strength come by feature-state alone, so that recolouring touches nothing but what changed. */
export const municipalityFillLayer: LayerOf = ({ land }) => ({
  id: municipalityFillId,
  type: 'fill',
  source: groundSource,
  filter: ofKind('municipality'),
  paint: {
    'fill-color': ['to-color', ['coalesce', ['feature-state', 'colour'], land]],
    'fill-opacity': ['coalesce', ['feature-state', 'strength'], 1],
    'fill-antialias': false,
  },
})
