import { join } from 'node:path'
import { readGeography } from '../../../../api/data/readGeography.ts'
import { readRegion } from '../../../../api/domain/map/region.ts'
import type { Extent } from '../../../../api/domain/map/geography.ts'

const geography = readGeography(join(import.meta.dirname, '../../../../geodata'))

/** The region as the client reads it from the program's own boundaries. */
export const region = readRegion(geography.boundaries)

/** The extents of the region and of its counties. */
export const extents = geography.extents
export const regionExtent = extents.get('region') as Extent
