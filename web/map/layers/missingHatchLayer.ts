import type { LayerOf } from './layer.ts'
import { hatchSource } from './sourceIds.ts'

/** The missing values' hatches. They lie in a source of their own, since a pattern can't be chosen by feature-state: that says only how much is seen of it. */
export const missingHatchLayer: LayerOf = () => ({
  id: 'missing-hatch',
  type: 'fill',
  source: hatchSource,
  paint: {
    'fill-pattern': ['get', 'pattern'],
    'fill-opacity': ['coalesce', ['feature-state', 'seen'], 0],
    'fill-antialias': false,
  },
})
