import type { ExpressionSpecification } from 'maplibre-gl'
import { borderKinds, ofKind, type BorderKind } from './groundFeatures.ts'
import type { LayerOf } from './layer.ts'
import { groundSource } from './sourceIds.ts'

const byKind = <Value extends string | number>(values: Readonly<Record<BorderKind, Value>>): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  'counties',
  values.counties,
  'neighbours',
  values.neighbours,
  values.municipalities,
]

/** All borders: those of the counties around step back, those between the region's counties are heavier and lie on top. */
export const borderLayer: LayerOf = ({ municipalityBorder, countyBorder }) => ({
  id: 'borders',
  type: 'line',
  source: groundSource,
  filter: ofKind(...borderKinds),
  layout: {
    'line-sort-key': byKind({ neighbours: 0, municipalities: 1, counties: 2 }),
  },
  paint: {
    'line-color': byKind({ neighbours: municipalityBorder, municipalities: municipalityBorder, counties: countyBorder }),
    'line-width': byKind({ neighbours: 0.75, municipalities: 0.75, counties: 1.5 }),
    'line-opacity': byKind({ neighbours: 0.7, municipalities: 1, counties: 1 }),
  },
})
