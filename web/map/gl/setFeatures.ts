import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'

/** Gives one of the style's GeoJSON sources other features; nothing is asked of the worker where there are none before and after. */
export function setFeatures(map: MapLibre, sourceId: string, features: readonly Feature[]): void {
  const source = map.getSource<GeoJSONSource>(sourceId)
  const count = features.length
  if (!source || (count === 0 && emptied.get(source) !== false)) return
  emptied.set(source, count === 0)
  void source.setData({ type: 'FeatureCollection', features: [...features] })
}

/** Sources begin empty. */
const emptied = new WeakMap<GeoJSONSource, boolean>()
