import { queryOptions } from '@tanstack/react-query'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { countiesQuery } from './countiesQuery.ts'
import { requestAddress } from './requestJson.ts'

/** What the boundaries say of each municipality; its code is the geometry's id too. */
export interface MunicipalityProperties {
  readonly code: string
  readonly name: string
  readonly county: { readonly code: string; readonly name: string }
  readonly population: { readonly count: number; readonly year: number }
  readonly labelPoint: readonly [longitude: number, latitude: number]
  readonly tile: { readonly column: number; readonly row: number }
}

type MunicipalityGeometry = (Polygon<MunicipalityProperties> | MultiPolygon<MunicipalityProperties>) & {
  readonly id: string
  readonly properties: MunicipalityProperties
}

interface MunicipalityGeometries extends GeometryCollection<MunicipalityProperties> {
  geometries: MunicipalityGeometry[]
}

export type Boundaries = Topology<{ municipalities: MunicipalityGeometries }>

/**
 * The boundaries of the municipalities. They change with a release only: the counties' reply, which comes with the first HTML, says
 * under which address they may be kept for good, and a second visit asks for nothing.
 */
export const boundariesQuery = () =>
  queryOptions({
    queryKey: ['boundaries'],
    queryFn: ({ client, signal }) =>
      client.ensureQueryData(countiesQuery()).then(({ links }) => requestAddress<Boundaries>(`${links['boundaries']}`, signal)),
    staleTime: Infinity,
  })
