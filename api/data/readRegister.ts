import { z } from 'zod'
import { CsvFileError, csvRows } from './csvRows.ts'
import type { County, Municipality } from '../domain/map/geography.ts'

/** The register: municipalities and counties, both in code order. */
export interface Register {
  readonly municipalities: readonly Municipality[]
  readonly counties: readonly County[]
}

const rowSchema = z.object({
  code: z.string().regex(/^\d{4}$/, 'a municipality code is four digits'),
  name: z.string().min(1, 'must not be empty'),
  county_code: z.string().regex(/^\d{2}$/, 'a county code is two digits'),
  county: z.string().min(1, 'must not be empty'),
  nuts3: z.string().regex(/^SE\d{3}$/, 'a NUTS 3 code is SE and three digits'),
  population_2018: z.string().regex(/^\d+$/, 'must be a whole number').transform(Number),
})

/** Reads municipalities.csv. Codes stay text. Population is SCB's of 31 December 2018; none is known for 2008. */
export function readRegister(csv: string, file = 'municipalities.csv'): Register {
  const rows = csvRows(csv, file, rowSchema)
  const counties = new Map<string, County>()
  const municipalities = new Map<string, Municipality>()
  for (const { line, value } of rows) {
    const county = counties.get(value.county_code) ?? { code: value.county_code, name: value.county }
    if (county.name !== value.county)
      throw new CsvFileError(`${file}:${line}: field "county": ${county.code} is also called ${county.name}.`)
    if (municipalities.has(value.code)) throw new CsvFileError(`${file}:${line}: field "code": ${value.code} stands twice.`)
    if (!value.code.startsWith(county.code))
      throw new CsvFileError(`${file}:${line}: field "county_code": ${value.code} is not in county ${county.code}.`)
    counties.set(county.code, county)
    const population = { count: value.population_2018, year: 2018 }
    municipalities.set(value.code, { code: value.code, name: value.name, county, nuts3: value.nuts3, population })
  }
  return { municipalities: byCode(municipalities), counties: byCode(counties) }
}

function byCode<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
