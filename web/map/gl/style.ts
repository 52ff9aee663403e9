import type {
  LayerSpecification,
  LineLayerSpecification,
  ExpressionFilterSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl'
import type { Ground } from '../ground.ts'
import type { Feature, Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Backdrop } from '../../../api/domain/map/geography.ts'
import { type Region, countiesOf } from '../../../api/domain/map/region.ts'
import type { LngLat } from '../../../api/domain/map/mercator.ts'
import type { OutlineKind } from '../../../api/domain/map/drawing.ts'
import { countyNameZoom } from '../../../api/domain/map/labels.ts'

/** The style's sources. All that lies still is one: MapLibre masks the whole screen anew wherever the next layer's source is another. */
export const groundSource = 'ground'
export const hatchSource = 'missing-hatches'
export const outlineSource = 'outlines'
export const labelSource = 'labels'
const countyLabelSource = 'county-labels'

/** What a feature of the ground is, and so which layer draws it; the last three are borders, by what they part. */
export type GroundKind = 'land' | 'municipality' | 'water' | 'neighbours' | 'municipalities' | 'counties'

/** Picks a layer's own out of the ground. */
const ofKind = (...kinds: readonly GroundKind[]): ExpressionFilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
]

/** A value for each kind of feature. */
const byKind = <Kind extends string>(
  values: Readonly<Partial<Record<Kind, number | string>>>,
  otherwise: number | string,
): ExpressionSpecification =>
  ['match', ['get', 'kind'], ...Object.entries(values).flat(), otherwise] as unknown as ExpressionSpecification

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

/** Where a press chooses a municipality, and where it means water and lets go. */
export const municipalityFillId = 'municipality-fill'
export const waterId = 'water'
export const labelIds = { others: 'municipality-labels', selected: 'selected-label' } as const

/** Who is named by which label layer when a municipality is selected. */
export const selectedLabelFilters = (selected: string | null): Record<keyof typeof labelIds, FilterSpecification> => ({
  others: ['!=', ['get', 'code'], selected ?? ''],
  selected: ['==', ['get', 'code'], selected ?? ''],
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

export const textSize = (scale: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5.5,
  sizeAt(10.3 * scale, 12.2 * scale),
  7,
  sizeAt(11.3 * scale, 14.2 * scale),
  9,
  sizeAt(15 * scale, 19 * scale),
]

/** Where a name may stand, in turn: on its point, else shifted, but never so far that it leaves its own place; offsets in ems. */
const anchors: VariableAnchorOffsetCollectionSpecification = [
  ...['center', [0, 0], 'bottom', [0, 0.1], 'top', [0, -0.1], 'left', [-1.1, 0], 'right', [1.1, 0]],
  ...['bottom-left', [-1.5, 0], 'bottom-right', [1.5, 0], 'top-left', [-1.5, 0], 'top-right', [1.5, 0]],
] as VariableAnchorOffsetCollectionSpecification

/** The largest places first, after those that others step back for. */
export const labelOrder = (foremost: readonly string[]): ExpressionSpecification => [
  '-',
  ['case', ['in', ['get', 'code'], ['literal', [...foremost]]], -10_000_000, 0],
  ['get', 'population'],
]

/** Municipality names stand at label points (from the polygons they would repeat per tile), never over each other, the largest places first. */
const layoutOf = (scale: number): NonNullable<SymbolLayerSpecification['layout']> => ({
  'text-field': ['get', 'name'],
  'text-font': plain,
  'text-size': textSize(scale),
  'text-variable-anchor-offset': anchors,
  'text-justify': 'auto',
  'text-padding': 0,
  'text-line-height': 1.05,
  'text-max-width': 20,
  'symbol-sort-key': labelOrder([]),
})

/** Layers that the projector's theme alone shows: the rims of borders, and the coasts. */
export const strongIds = ['border-rims', 'coasts'] as const

const strongLine = (
  id: string,
  { isStrong }: Pick<Ground, 'isStrong'>,
  filter: ExpressionFilterSpecification,
  paint: LineLayerSpecification['paint'],
): LayerSpecification => ({
  id,
  type: 'line',
  source: groundSource,
  filter,
  layout: { visibility: isStrong ? 'visible' : 'none' },
  paint: paint ?? {},
})

/** The layers in the colours of a theme, the lowest first; names are written `scale` times as large as on a desk's screen. */
export const layersOf = ({ outlines, ...colours }: Ground, scale = 1): LayerSpecification[] => [
  // Sea wherever nothing else is drawn.
  { id: 'background', type: 'background', paint: { 'background-color': colours.water } },
  // Land far around, coarse, and the counties around the region, finer: one ground.
  { id: 'land', type: 'fill', source: groundSource, filter: ofKind('land'), paint: { 'fill-color': colours.land } },
  // The choropleth: colour and strength come by feature-state alone, so that recolouring touches nothing but what changed.
  {
    id: municipalityFillId,
    type: 'fill',
    source: groundSource,
    filter: ofKind('municipality'),
    paint: {
      'fill-color': ['to-color', ['coalesce', ['feature-state', 'colour'], colours.land]],
      'fill-opacity': ['coalesce', ['feature-state', 'strength'], 1],
      'fill-antialias': false,
    },
  },
  // Hatches lie in a source of their own, since a pattern can't be chosen by feature-state: that says only how much is seen of it.
  {
    id: 'missing-hatch',
    type: 'fill',
    source: hatchSource,
    paint: {
      'fill-pattern': ['get', 'pattern'],
      'fill-opacity': ['coalesce', ['feature-state', 'seen'], 0],
      'fill-antialias': false,
    },
  },
  strongLine(strongIds[0], colours, ofKind('municipalities', 'counties'), {
    'line-color': colours.halo,
    'line-width': byKind<GroundKind>({ counties: colours.lines[1] + 4 }, colours.lines[0] + 4),
  }),
  // Borders of the counties around step back, those between the region's counties are heavier and lie on top.
  {
    id: 'borders',
    type: 'line',
    source: groundSource,
    filter: ofKind('neighbours', 'municipalities', 'counties'),
    layout: { 'line-sort-key': byKind<GroundKind>({ neighbours: 0, counties: 2 }, 1) },
    paint: {
      'line-color': byKind<GroundKind>(
        { counties: colours.countyBorder, neighbours: colours.neighbourBorder },
        colours.municipalityBorder,
      ),
      'line-width': byKind<GroundKind>({ counties: colours.lines[1] }, colours.lines[0]),
      'line-opacity': byKind<GroundKind>({ neighbours: 0.7 }, 1),
    },
  },
  // Outlines end where the land does. A rim of paper, so that the outline is told from dark fills as well as light (WCAG 1.4.11).
  {
    id: 'outline-rim',
    type: 'line',
    source: outlineSource,
    filter: ['!=', ['get', 'kind'], 'together'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.halo,
      'line-width': byKind<OutlineKind>({ selected: outlines.chosen[1] }, outlines.others[1]),
      'line-opacity': byKind<OutlineKind>({ selected: 0.9 }, 0.8),
    },
  },
  {
    id: 'outline',
    type: 'line',
    source: outlineSource,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.outline,
      'line-width': byKind<OutlineKind>({ selected: outlines.chosen[0] }, outlines.others[0]),
    },
  },
  // Lakes, and the sea with its archipelago, over the municipalities that reach out into them.
  { id: waterId, type: 'fill', source: groundSource, filter: ofKind('water'), paint: { 'fill-color': colours.water } },
  strongLine(strongIds[1], colours, ofKind('water'), {
    'line-color': colours.municipalityBorder,
    'line-width': colours.lines[0],
  }),
  // Counties' names, when municipalities' would not find room.
  {
    id: 'county-labels',
    type: 'symbol',
    source: countyLabelSource,
    maxzoom: countyNameZoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': strong,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 11 * scale, 5.5, 13 * scale],
      'text-max-width': 6,
      'text-line-height': 1.05,
      'text-variable-anchor': ['center', 'top', 'bottom'],
      'text-radial-offset': 0.4,
      'text-padding': 0,
    },
    paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 1.6 },
  },
  {
    id: labelIds.others,
    type: 'symbol',
    source: labelSource,
    minzoom: countyNameZoom,
    layout: layoutOf(scale),
    paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
  },
  // The chosen place's name, always set and set first; being the topmost layer it is placed before the others.
  {
    id: labelIds.selected,
    type: 'symbol',
    source: labelSource,
    filter: selectedLabelFilters(null).selected,
    layout: { ...layoutOf(scale), 'text-font': strong, 'text-allow-overlap': true },
    paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 1.8 },
  },
]

/**
 * The data is simplified beforehand: MapLibre's own simplification would tear neighbours apart, and finer tiles would show nothing more.
 * At zoom 5 the region lies within one tile, whose grid of 8192 a side is about 80 m at 59° north.
 */
const source = (features: Feature[]): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features },
  tolerance: 0,
  maxzoom: 5,
})

const point = (labelPoint: LngLat, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...labelPoint] },
  properties,
})

/** The names of the municipalities that have one. */
export const labelFeatures = ({ places }: Region): Feature[] =>
  places.flatMap(({ code, name, population, labelPoint }) => (name === '' ? [] : [point(labelPoint, { code, name, population })]))

/** The style with the region and what lies round it. It has no `glyphs`: names are drawn locally. */
export const styleOf = (region: Region, backdrop: Backdrop | null, colours: Ground, scale = 1): StyleSpecification => ({
  version: 8,
  sources: {
    // The names first: while the worker cuts up the ground, the page draws the letters that they ask for.
    [labelSource]: source(labelFeatures(region)),
    [countyLabelSource]: source(countiesOf(region.places).map(({ name, labelPoint }) => point(labelPoint, { name }))),
    [groundSource]: { ...source(groundFeatures(region, backdrop)), promoteId: 'code' },
    [hatchSource]: { ...source([]), promoteId: 'id' },
    [outlineSource]: source([]),
  },
  layers: layersOf(colours, scale),
})
