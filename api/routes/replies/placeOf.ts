import type { Municipality } from '../../geo/municipality.ts'
import type { Place } from '../../schemas/centre.ts'

/** A municipality as other replies name it. */
export const placeOf = ({ code, name, county }: Municipality): Place => ({
  code,
  name,
  county: { code: county.code, name: county.name },
})
