import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'

/** Gives one of the style's GeoJSON sources other features; nothing is asked of the worker, and no tile made anew, where they are the same. */
export function setFeatures(map: MapLibre, sourceId: string, features: readonly Feature[]): void {
  const source = map.getSource<GeoJSONSource>(sourceId)
  if (!source || sameFeatures(given.get(source) ?? [], features)) return
  given.set(source, features)
  void source.setData({ type: 'FeatureCollection', features: [...features] })
}

/** What each source holds; they begin empty. */
const given = new WeakMap<GeoJSONSource, readonly Feature[]>()

const sameFeatures = (some: readonly Feature[], others: readonly Feature[]): boolean =>
  some.length === others.length && some.every((feature, index) => sameFeature(feature, others[index]))

/** Geometries are the region's own objects, never copies. */
const sameFeature = (one: Feature, other: Feature | undefined): boolean =>
  one.geometry === other?.geometry && JSON.stringify(one.properties) === JSON.stringify(other.properties)
