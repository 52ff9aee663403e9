import { type LayerOf, groundSource, hatchSource } from './layer.ts'
import type { Feature, Geometry } from 'geojson'
import type { ExpressionFilterSpecification, ExpressionSpecification } from 'maplibre-gl'
import { feature, mesh } from 'topojson-client'
import type { Backdrop } from '../../../api/domain/map/geography.ts'
import type { Region } from '../../../api/domain/map/region.ts'

/** Sea wherever nothing else is drawn. */
export const backgroundLayer: LayerOf = ({ water }) => ({
  id: 'background',
  type: 'background',
  paint: { 'background-color': water },
})

/** What a border parts: two counties outside the region, two municipalities, two counties of the region. */
const borderKinds = ['neighbours', 'municipalities', 'counties'] as const
export type BorderKind = (typeof borderKinds)[number]

/** What a feature of the ground is, and so which layer draws it. */
export type GroundKind = 'land' | 'municipality' | 'water' | BorderKind

/** Picks a layer's own out of the ground. */
const ofKind = (...kinds: readonly GroundKind[]): ExpressionFilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
]

const ground = (kind: GroundKind, geometry: Geometry, code?: string): Feature => ({
  type: 'Feature',
  geometry,
  properties: code === undefined ? { kind } : { kind, code },
})

const partsOf = (kind: GroundKind, backdrop: Backdrop, parts: readonly (keyof Backdrop['objects'])[]): Feature[] =>
  parts.flatMap((part) => feature(backdrop, backdrop.objects[part]).features.map(({ geometry }) => ground(kind, geometry)))

/** All that lies still: land, municipalities (by `code`), the three kinds of borders, lakes and sea. Each says in `kind` what it is. */
export function groundFeatures({ polygons, municipalityBorders, countyBorders }: Region, backdrop: Backdrop | null): Feature[] {
  const municipalities = [
    ...polygons.features.map(({ geometry, properties: { code } }) => ground('municipality', geometry, code)),
    ground('municipalities', municipalityBorders),
    ground('counties', countyBorders),
  ]
  if (backdrop === null) return municipalities
  const around = mesh(backdrop, backdrop.objects.counties, (one, other) => one !== other)
  return [
    ...partsOf('land', backdrop, ['land', 'counties']),
    ...municipalities,
    ground('neighbours', around),
    ...partsOf('water', backdrop, ['lakes', 'sea']),
  ]
}

/** Land far around, coarse, and the counties around the region, finer: one ground. */
export const landLayer: LayerOf = ({ land }) => ({
  id: 'land',
  type: 'fill',
  source: groundSource,
  filter: ofKind('land'),
  paint: { 'fill-color': land },
})

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

/** Where a press means water and lets go. */
export const waterId = 'water'

/** Lakes, and the sea with its archipelago, over the municipalities that reach out into them. */
export const waterLayer: LayerOf = ({ water }) => ({
  id: waterId,
  type: 'fill',
  source: groundSource,
  filter: ofKind('water'),
  paint: { 'fill-color': water },
})
