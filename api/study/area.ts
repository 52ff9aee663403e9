import type { County, Municipality } from '../geo/municipality.ts'

/** A county with the codes of its municipalities, in code order. */
export interface CountyArea extends County {
  readonly codes: readonly string[]
}

/** The counties of a register with their municipalities, both in code order. */
export function countyAreas(municipalities: readonly Municipality[]): readonly CountyArea[] {
  const counties = new Map(municipalities.map(({ county }) => [county.code, county]))
  return [...counties.values()]
    .map((county) => ({
      ...county,
      codes: municipalities
        .filter((each) => each.county.code === county.code)
        .map(({ code }) => code)
        .toSorted(),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
