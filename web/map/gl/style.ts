import type {
  LayerSpecification,
  ExpressionFilterSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl'
import type { Ground } from '../ground.ts'
import type { Feature, Geometry, FeatureCollection } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Backdrop } from '../../../api/domain/map/geography.ts'
import { type Region, countiesOf } from '../../../api/domain/map/region.ts'
import type { OutlineKind } from '../../../api/domain/map/drawing.ts'
import { countyNameZoom } from '../../../api/domain/map/labels.ts'

/** One layer of the style, in the colours of a ground. */
export type LayerOf = (ground: Ground) => LayerSpecification

/** The style's sources. All that lies still is one: MapLibre masks the whole screen anew wherever the next layer's source is another. */
export const groundSource = 'ground'
export const hatchSource = 'missing-hatches'
export const outlineSource = 'outlines'
export const labelSource = 'labels'
export const countyLabelSource = 'county-labels'

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

const groundLayersByKind = <Value extends string | number>(
  values: Readonly<Record<BorderKind, Value>>,
): ExpressionSpecification => [
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
    'line-sort-key': groundLayersByKind({ neighbours: 0, municipalities: 1, counties: 2 }),
  },
  paint: {
    'line-color': groundLayersByKind({
      neighbours: municipalityBorder,
      municipalities: municipalityBorder,
      counties: countyBorder,
    }),
    'line-width': groundLayersByKind({ neighbours: 0.75, municipalities: 0.75, counties: 1.5 }),
    'line-opacity': groundLayersByKind({ neighbours: 0.7, municipalities: 1, counties: 1 }),
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

const outlineLayersByKind = ({ together, hovered, selected }: Readonly<Record<OutlineKind, number>>): ExpressionSpecification => [
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
    'line-width': outlineLayersByKind({ together: 0, hovered: 3.5, selected: 5 }),
    'line-opacity': outlineLayersByKind({ together: 0, hovered: 0.8, selected: 0.9 }),
  },
})

/** Hovered 1.5 px, selected 2.5 px. */
export const outlineLayer: LayerOf = ({ outline }) => ({
  id: 'outline',
  type: 'line',
  source: outlineSource,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': outline, 'line-width': outlineLayersByKind({ together: 1.5, hovered: 1.5, selected: 2.5 }) },
})

/** The layers, the lowest first. */
export const layersOf = (ground: Ground): LayerSpecification[] => [
  backgroundLayer(ground),
  landLayer(ground),
  municipalityFillLayer(ground),
  missingHatchLayer(ground),
  borderLayer(ground),
  waterLayer(ground),
  outlineRimLayer(ground),
  outlineLayer(ground),
  countyLabelLayer(ground),
  municipalityLabelLayer(ground),
  selectedLabelLayer(ground),
]

const together = (features: readonly Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features: [...features] })

/**
 * The data is simplified beforehand: MapLibre's own simplification would tear neighbours apart, and finer tiles would show nothing more.
 * At zoom 5 the region lies within one tile, whose grid of 8192 a side is about 80 m at 59° north.
 */
const source = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: 0,
  maxzoom: 5,
})

/** The style with the region and what lies round it. It has no `glyphs`: names are drawn locally. */
export function styleOf(region: Region, backdrop: Backdrop | null, ground: Ground): StyleSpecification {
  return {
    version: 8,
    sources: {
      [groundSource]: { ...source(together(groundFeatures(region, backdrop))), promoteId: 'code' },
      [hatchSource]: { ...source(together([])), promoteId: 'id' },
      [outlineSource]: source(together([])),
      [labelSource]: source({
        type: 'FeatureCollection',
        features: region.places.map(({ code, name, population, labelPoint }) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...labelPoint] },
          properties: { code, name, population },
        })),
      }),
      [countyLabelSource]: source({
        type: 'FeatureCollection',
        features: countiesOf(region.places).map(({ name, labelPoint }) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...labelPoint] },
          properties: { name },
        })),
      }),
    },
    layers: layersOf(ground),
  }
}

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

/** Families of our own (labels.css): without `glyphs` the characters are drawn locally, at the weight read out of the family's name. */
const plain = ['Kartnamn SemiBold']
const strong = ['Kartnamn Bold']

/** Names by size of place: the largest half as large again as the smallest, all a little larger as one comes nearer. */
const sizeAt = (least: number, most: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['get', 'population'],
  5_000,
  least,
  40_000,
  (least + most) / 2 + 0.3,
  160_000,
  most,
]

const textSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  5.5,
  sizeAt(10.3, 12.2),
  7,
  sizeAt(11.3, 14.2),
  9,
  sizeAt(15, 19),
]

/** Where a name may stand, in turn: on its point, else shifted, but never so far that it leaves its own place; offsets in ems. */
const anchors: VariableAnchorOffsetCollectionSpecification = [
  ...['center', [0, 0], 'bottom', [0, 0.1], 'top', [0, -0.1], 'left', [-1.1, 0], 'right', [1.1, 0]],
  ...['bottom-left', [-1.5, 0], 'bottom-right', [1.5, 0], 'top-left', [-1.5, 0], 'top-right', [1.5, 0]],
] as VariableAnchorOffsetCollectionSpecification

const layout: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-field': ['get', 'name'],
  'text-font': plain,
  'text-size': textSize,
  'text-variable-anchor-offset': anchors,
  'text-justify': 'auto',
  'text-padding': 0,
  'text-line-height': 1.05,
  'text-max-width': 20,
  'symbol-sort-key': ['-', 0, ['get', 'population']],
}

export const labelIds = { others: 'municipality-labels', selected: 'selected-label' } as const

/** Who is named by which label layer when a municipality is selected. */
export const selectedLabelFilters = (selected: string | null): Record<keyof typeof labelIds, FilterSpecification> => ({
  others: ['!=', ['get', 'code'], selected ?? ''],
  selected: ['==', ['get', 'code'], selected ?? ''],
})

/** Municipality names from label points (from the polygons they would repeat per tile), never overlapping, the largest places first. */
export const municipalityLabelLayer: LayerOf = ({ ink, halo }) => ({
  id: labelIds.others,
  type: 'symbol',
  source: labelSource,
  minzoom: countyNameZoom,
  layout,
  paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.4 },
})

/** The chosen place's name, always set and set first; being the topmost layer it is placed before the others. */
export const selectedLabelLayer: LayerOf = ({ ink, halo }) => ({
  id: labelIds.selected,
  type: 'symbol',
  source: labelSource,
  filter: selectedLabelFilters(null).selected,
  layout: { ...layout, 'text-font': strong, 'text-allow-overlap': true },
  paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.8 },
})
