import { neighbors } from 'topojson-client'
import type { MunicipalityTopology } from './geography.ts'

/** Codes of each municipality's neighbours, in code order. Neighbours share a border, across water too; a common point is not enough. */
export function neighboursOf(topology: MunicipalityTopology): Map<string, readonly string[]> {
  const { geometries } = topology.objects.municipalities
  const codes = geometries.map((geometry) => String(geometry.id))
  const indexes = neighbors(geometries)
  return new Map(codes.map((code, index) => [code, (indexes[index] ?? []).map((other) => codes[other] ?? '').toSorted()]))
}
