import { type LayerOf, countyLabelSource, labelSource } from './style.ts'
import { countyNameZoom } from '../../../api/domain/map/labels.ts'
import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl'

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
