import type { LayerOf } from './layer.ts'

/** The counties around the region: land like any other… */
export const neighbourCountyLayer: LayerOf = ({ land }) => ({
  id: 'neighbour-counties',
  type: 'fill',
  source: 'counties',
  paint: { 'fill-color': land },
})

/** …with borders that step back. */
export const neighbourCountyBorderLayer: LayerOf = ({ municipalityBorder }) => ({
  id: 'neighbour-county-borders',
  type: 'line',
  source: 'counties',
  paint: { 'line-color': municipalityBorder, 'line-width': 0.75, 'line-opacity': 0.7 },
})
