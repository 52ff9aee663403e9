import { feature, mesh, neighbors } from 'topojson-client'
import type { Boundaries } from '../../api/boundariesQuery.ts'
import type { Place, PlaceFeature, Region } from './region.ts'

/** Takes the topology of the boundaries apart into what the map draws and travels by. County borders are where two counties' municipalities meet. */
export function readRegion(boundaries: Boundaries): Region {
  const { municipalities } = boundaries.objects
  const { geometries } = municipalities
  const places = geometries.map((geometry): Place => {
    const { code, name, county, population, labelPoint, tile } = geometry.properties
    return { code, name, county, population: population.count, labelPoint, tile }
  })
  const countyOf = new Map<unknown, string | undefined>(
    geometries.map((geometry, index) => [geometry, places[index]?.county.code]),
  )
  const adjacent = neighbors(geometries)
  const features = feature(boundaries, municipalities).features.map(
    ({ geometry, properties }) => ({ type: 'Feature', geometry, properties: { code: properties.code } }) as PlaceFeature,
  )
  return {
    places,
    placeByCode: new Map(places.map((place) => [place.code, place])),
    polygons: { type: 'FeatureCollection', features },
    municipalityBorders: mesh(boundaries, municipalities),
    countyBorders: mesh(boundaries, municipalities, (one, other) => countyOf.get(one) !== countyOf.get(other)),
    neighbours: new Map(
      places.map((place, index) => [place.code, (adjacent[index] ?? []).flatMap((each) => places[each]?.code ?? [])]),
    ),
  }
}
