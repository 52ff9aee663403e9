import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh, neighbors } from 'topojson-client'
import type { Boundaries, BoundaryProperties, Tile, MunicipalityTopology } from './geography.ts'
import type { LngLat } from './mercator.ts'

/** A municipality as the map knows it: what to call it, where its name stands, its square on the tile map. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly county: { readonly code: string; readonly name: string }
  readonly population: number
  readonly labelPoint: LngLat
  readonly tile: Tile
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

/** The municipalities that boundaries are of, in their order. */
export const placesOf = (boundaries: Boundaries): readonly Place[] =>
  boundaries.objects.municipalities.geometries.map(({ properties }) => {
    const { code, name, county, population, labelPoint, tile } = properties as BoundaryProperties
    return { code, name, county, population: population.count, labelPoint, tile }
  })

/** The boundaries with the municipalities' names taken out of them: nothing drawn from them can tell one. */
export function withoutNames(boundaries: Boundaries): Boundaries {
  const { municipalities } = boundaries.objects
  const geometries = municipalities.geometries.map((each) => ({ ...each, properties: { ...each.properties, name: '' } }))
  return { ...boundaries, objects: { ...boundaries.objects, municipalities: { ...municipalities, geometries } } } as Boundaries
}

/** Takes the topology of the boundaries apart into what the map draws and travels by. County borders are where two counties' municipalities meet. */
export function readRegion(boundaries: Boundaries): Region {
  const { municipalities } = boundaries.objects
  const { geometries } = municipalities
  const places = placesOf(boundaries)
  const countyOf = new Map<unknown, string | undefined>(
    geometries.map((geometry, index) => [geometry, places[index]?.county.code]),
  )
  const features = feature(boundaries, municipalities).features.map(
    ({ geometry, properties: { code } }) => ({ type: 'Feature', geometry, properties: { code } }) as PlaceFeature,
  )
  return {
    places,
    placeByCode: new Map(places.map((place) => [place.code, place])),
    polygons: { type: 'FeatureCollection', features },
    municipalityBorders: mesh(boundaries, municipalities),
    countyBorders: mesh(boundaries, municipalities, (one, other) => countyOf.get(one) !== countyOf.get(other)),
    neighbours: neighboursOf(boundaries),
  }
}

export interface CountyPlace {
  readonly code: string
  readonly name: string
  /** In the middle of its municipalities' label points. */
  readonly labelPoint: LngLat
  readonly places: readonly Place[]
}

/** The counties that the places belong to, in the order met. */
export function countiesOf(places: readonly Place[]): readonly CountyPlace[] {
  const codes = [...new Set(places.map(({ county }) => county.code))]
  return codes.map((code) => {
    const members = places.filter(({ county }) => county.code === code)
    const mean = (axis: 0 | 1) => members.reduce((sum, { labelPoint }) => sum + labelPoint[axis], 0) / members.length
    return { code, name: members[0]?.county.name ?? code, labelPoint: [mean(0), mean(1)], places: members }
  })
}

/** Codes of each municipality's neighbours, in code order. Neighbours share a border, across water too; a common point is not enough. */
export function neighboursOf(topology: MunicipalityTopology): Map<string, readonly string[]> {
  const { geometries } = topology.objects.municipalities
  const codes = geometries.map((geometry) => String(geometry.id))
  const indexes = neighbors(geometries)
  return new Map(codes.map((code, index) => [code, (indexes[index] ?? []).map((other) => codes[other] ?? '').toSorted()]))
}
