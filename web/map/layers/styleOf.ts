import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { Ground } from '../ground.ts'
import { backdropLayers, type Backdrop } from '../region/backdropQuery.ts'
import { countiesOf } from '../region/countiesOf.ts'
import type { Region } from '../region/region.ts'
import { backgroundLayer } from './backgroundLayer.ts'
import { countyBorderLayer, municipalityBorderLayer } from './borderLayers.ts'
import { countyLabelLayer } from './countyLabelLayer.ts'
import { municipalityLabelLayer, selectedLabelLayer } from './labelLayers.ts'
import { landLayer } from './landLayer.ts'
import { missingHatchLayer } from './missingHatchLayer.ts'
import { municipalityFillLayer } from './municipalityFillLayer.ts'
import { neighbourCountyBorderLayer, neighbourCountyLayer } from './neighbourCountyLayers.ts'
import { outlineLayer, outlineRimLayer } from './outlineLayers.ts'
import {
  countyBorderSource,
  countyLabelSource,
  hatchSource,
  labelSource,
  municipalityBorderSource,
  municipalitySource,
  outlineSource,
} from './sourceIds.ts'
import { lakeLayer, seaLayer } from './waterLayers.ts'

/** The layers, the lowest first. */
export const layersOf = (ground: Ground): LayerSpecification[] => [
  backgroundLayer(ground),
  landLayer(ground),
  neighbourCountyLayer(ground),
  neighbourCountyBorderLayer(ground),
  municipalityFillLayer(ground),
  missingHatchLayer(ground),
  municipalityBorderLayer(ground),
  countyBorderLayer(ground),
  lakeLayer(ground),
  seaLayer(ground),
  outlineRimLayer(ground),
  outlineLayer(ground),
  countyLabelLayer(ground),
  municipalityLabelLayer(ground),
  selectedLabelLayer(ground),
]

const none: FeatureCollection = { type: 'FeatureCollection', features: [] }

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
      ...Object.fromEntries(backdropLayers.map((id) => [id, source(backdrop ? feature(backdrop, backdrop.objects[id]) : none)])),
      [municipalitySource]: { ...source(region.polygons as FeatureCollection), promoteId: 'code' },
      [hatchSource]: { ...source(none), promoteId: 'id' },
      [outlineSource]: source(none),
      [municipalityBorderSource]: source(region.municipalityBorders),
      [countyBorderSource]: source(region.countyBorders),
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
