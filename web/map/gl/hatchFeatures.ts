import type { Feature } from 'geojson'
import type { Fills } from '../fill/municipalityFill.ts'
import { missingReasons } from '../../../api/domain/study/missing.ts'
import { hatchName } from './hatchImage.ts'
import type { Region } from '../../../api/domain/map/region.ts'

/** A municipality's hatch for one reason: id in the hatches' source. */
export const hatchId = (code: string, reason: string): string => `${code}/${reason}`

/** The hatches that are seen in any of the fills, as features with the pattern each is filled with. */
export function hatchFeatures({ polygons }: Region, ...seenIn: readonly Fills[]): Feature[] {
  return polygons.features.flatMap(({ geometry, properties: { code } }) =>
    missingReasons
      .filter((reason) => seenIn.some((fills) => fills.get(code)?.hatches[reason] !== undefined))
      .map((reason) => ({
        type: 'Feature',
        geometry,
        properties: { id: hatchId(code, reason), pattern: hatchName(reason) },
      })),
  )
}
