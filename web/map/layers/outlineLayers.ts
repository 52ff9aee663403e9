import type { ExpressionSpecification } from 'maplibre-gl'
import type { OutlineKind } from '../../../api/domain/map/drawing.ts'
import { type LayerOf, outlineSource } from './layer.ts'

const byKind = ({ together, hovered, selected }: Readonly<Record<OutlineKind, number>>): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  'together',
  together,
  'hovered',
  hovered,
  selected,
]

/** A rim of paper, so that the outline is told from dark fills as well as light (WCAG 1.4.11). */
export const outlineRimLayer: LayerOf = ({ halo }) => ({
  id: 'outline-rim',
  type: 'line',
  source: outlineSource,
  filter: ['!=', ['get', 'kind'], 'together'],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': halo,
    'line-width': byKind({ together: 0, hovered: 3.5, selected: 5 }),
    'line-opacity': byKind({ together: 0, hovered: 0.8, selected: 0.9 }),
  },
})

/** Hovered 1.5 px, selected 2.5 px. */
export const outlineLayer: LayerOf = ({ outline }) => ({
  id: 'outline',
  type: 'line',
  source: outlineSource,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': outline, 'line-width': byKind({ together: 1.5, hovered: 1.5, selected: 2.5 }) },
})
