import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Feature, FeatureCollection } from 'geojson'
import type { Ground } from '../ground.ts'
import type { Backdrop } from '../../../api/domain/map/geography.ts'
import { countiesOf, type Region } from '../../../api/domain/map/region.ts'
import {
  backgroundLayer,
  borderLayer,
  groundFeatures,
  landLayer,
  missingHatchLayer,
  municipalityFillLayer,
  waterLayer,
} from './groundLayers.ts'
import { countyLabelLayer, municipalityLabelLayer, selectedLabelLayer } from './labelLayers.ts'
import { outlineLayer, outlineRimLayer } from './outlineLayers.ts'
import { countyLabelSource, groundSource, hatchSource, labelSource, outlineSource } from './layer.ts'

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
      // The names first: while the worker cuts up the ground, the page draws the letters that they ask for.
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
      [groundSource]: { ...source(together(groundFeatures(region, backdrop))), promoteId: 'code' },
      [hatchSource]: { ...source(together([])), promoteId: 'id' },
      [outlineSource]: source(together([])),
    },
    layers: layersOf(ground),
  }
}
