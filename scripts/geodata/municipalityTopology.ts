import { gzipSync } from 'node:zlib'
import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'
import { detailedTopology } from './simplify/detailedTopology.ts'
import { finest } from './simplify/finest.ts'
import { simplifyTopology } from './simplify/simplifyTopology.ts'
import { triangleWeight } from './simplify/triangleWeight.ts'
import type { PolygonFeature } from './source/readPolygons.ts'

export interface MunicipalityProperties {
  readonly code: string
  readonly name: string
  readonly countyCode: string
}

/** The most a file of so many municipalities may weigh: 40 kB, 15 kB gzipped, for 52. */
export function municipalityBudget(municipalities: number): { readonly bytes: number; readonly gzipped: number } {
  const share = Math.max(1, municipalities / 52)
  return { bytes: Math.floor(40_000 * share), gzipped: Math.floor(15_000 * share) }
}

/** Share of the budget made use of. */
const MARGIN = 0.95
/** Grid steps a side: about 28 m for the region. */
const STEPS = 10_000

/** The topology at full detail, `id` = code. */
export function detailedMunicipalities(features: readonly PolygonFeature[]): MunicipalityTopology<MunicipalityProperties> {
  const named = features.map(({ geometry, properties }) => {
    const { code = '', name = '', countyCode = '' } = properties
    return { type: 'Feature' as const, id: code, properties: { code, name, countyCode }, geometry }
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features: named }
  return topology({ municipalities: collection }) as MunicipalityTopology<MunicipalityProperties>
}

/** The finest simplification within the budget, free of crossings; borders stay common to both neighbours. */
export function simplifiedMunicipalities(
  full: MunicipalityTopology<MunicipalityProperties>,
): MunicipalityTopology<MunicipalityProperties> {
  const detailed = detailedTopology(full, STEPS, triangleWeight)
  const budget = municipalityBudget(full.objects.municipalities.geometries.length)
  return finest(
    (tolerance) => simplifyTopology(detailed, { minimumWeight: () => tolerance, touching: true }),
    (simplified) => {
      const text = Buffer.from(JSON.stringify(simplified))
      return text.length <= MARGIN * budget.bytes && gzipSync(text).length <= MARGIN * budget.gzipped
    },
  )
}
