import type { LayerOf } from './layer.ts'
import { countyNameZoom } from '../../../api/domain/map/labelSizes.ts'
import { countyLabelSource } from './sourceIds.ts'

/** County names, when municipality names would not find room. */
export const countyLabelLayer: LayerOf = ({ ink, halo }) => ({
  id: 'county-labels',
  type: 'symbol',
  source: countyLabelSource,
  maxzoom: countyNameZoom,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': ['Kartnamn Bold'],
    'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 11, 5.5, 13],
    'text-max-width': 6,
    'text-line-height': 1.05,
    'text-variable-anchor': ['center', 'top', 'bottom'],
    'text-radial-offset': 0.4,
    'text-padding': 0,
  },
  paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.6 },
})
