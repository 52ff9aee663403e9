import type { LayerOf } from './layer.ts'
import { countyBorderSource, municipalityBorderSource } from './sourceIds.ts'

/** Between municipalities. */
export const municipalityBorderLayer: LayerOf = ({ municipalityBorder }) => ({
  id: 'municipality-borders',
  type: 'line',
  source: municipalityBorderSource,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': municipalityBorder, 'line-width': 0.75 },
})

/** Between counties, heavier. */
export const countyBorderLayer: LayerOf = ({ countyBorder }) => ({
  id: 'county-borders',
  type: 'line',
  source: countyBorderSource,
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': countyBorder, 'line-width': 1.5 },
})
