import type { ExpressionSpecification } from 'maplibre-gl'
import { outlines } from '../outline/outlines.ts'
import type { LayerOf } from './layer.ts'
import { municipalitySource } from './sourceIds.ts'

const byOutline = (none: number, together: number, hovered: number, selected: number): ExpressionSpecification => [
  'match',
  ['coalesce', ['feature-state', 'outline'], 0],
  outlines.together,
  together,
  outlines.hovered,
  hovered,
  outlines.selected,
  selected,
  none,
]

/** A rim of paper, so that the outline is told from dark fills as well as light (WCAG 1.4.11). */
export const outlineRimLayer: LayerOf = ({ halo }) => ({
  id: 'outline-rim',
  type: 'line',
  source: municipalitySource,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': halo, 'line-width': byOutline(0, 0, 3.5, 5), 'line-opacity': byOutline(0, 0, 0.8, 0.9) },
})

/** Hovered 1.5 px, selected 2.5 px. */
export const outlineLayer: LayerOf = ({ outline }) => ({
  id: 'outline',
  type: 'line',
  source: municipalitySource,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': outline, 'line-width': byOutline(0, 1.5, 1.5, 2.5), 'line-opacity': byOutline(0, 1, 1, 1) },
})
