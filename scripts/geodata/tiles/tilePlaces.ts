import { geoMercatorRaw } from 'd3-geo'
import { neighboursOf } from '../../../api/domain/map/neighbours.ts'
import type { MunicipalityTopology } from '../../../api/domain/map/geography.ts'
import type { MunicipalityProperties } from '../municipalityTopology.ts'
import type { TilePlace } from './layout.ts'

/** Where each municipality lies (its label point, as projected), with its county and neighbours. */
export function tilePlaces(
  topology: MunicipalityTopology<MunicipalityProperties>,
  labelPoints: ReadonlyMap<string, readonly [longitude: number, latitude: number]>,
): TilePlace[] {
  const neighbours = neighboursOf(topology)
  return topology.objects.municipalities.geometries.map(({ id, properties }) => {
    const code = String(id)
    const [longitude, latitude] = labelPoints.get(code) ?? [0, 0]
    const [x, y] = geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180)
    return { code, county: properties?.countyCode ?? '', neighbours: neighbours.get(code) ?? [], x, y: -y }
  })
}
