import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'

/** Longitude and latitude in degrees. */
export type LngLat = readonly [longitude: number, latitude: number]

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/** A municipality as the map knows it: what to call it, where its name stands, its square on the tile map. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly county: { readonly code: string; readonly name: string }
  readonly population: number
  readonly labelPoint: LngLat
  readonly tile: { readonly column: number; readonly row: number }
}

export type PlaceFeature = Feature<Polygon | MultiPolygon, { readonly code: string }>

/** The region taken apart for drawing. Everything is keyed by municipality code, text. */
export interface Region {
  readonly places: readonly Place[]
  readonly placeByCode: ReadonlyMap<string, Place>
  readonly polygons: FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>
  /** Where two municipalities meet, once each, and where the region ends. */
  readonly municipalityBorders: MultiLineString
  /** Where two counties of the region meet. */
  readonly countyBorders: MultiLineString
  readonly neighbours: ReadonlyMap<string, readonly string[]>
}
