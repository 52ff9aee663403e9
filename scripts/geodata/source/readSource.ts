import { readRegister } from '../../../api/data/readRegister.ts'
import type { Municipality } from '../../../api/domain/map/geography.ts'
import { SourceError } from './SourceError.ts'
import { readPolygons, type PolygonFeature } from './readPolygons.ts'
import { readText } from './readText.ts'

/** What the geodata are derived from, read and checked, at full detail. */
export interface Source {
  readonly registerText: string
  readonly register: readonly Municipality[]
  readonly municipalities: readonly PolygonFeature[]
  readonly counties: readonly PolygonFeature[]
  readonly lakes: readonly PolygonFeature[]
  readonly sea: readonly PolygonFeature[]
  readonly land: readonly PolygonFeature[]
}

/** Reads a source folder. Municipalities come in code order, whatever order the file has. */
export function readSource(directory: string): Source {
  const read = (file: string, ...attributes: string[]) => readPolygons(readText(directory, file), file, attributes)
  const municipalities = read('municipalities.geojson', 'code', 'name', 'countyCode').toSorted((a, b) =>
    code(a) < code(b) ? -1 : 1,
  )
  const registerText = readText(directory, 'municipalities.csv')
  const { municipalities: register } = parseRegister(registerText)
  checkSameCodes(
    municipalities.map(code),
    register.map((municipality) => municipality.code),
  )
  return {
    registerText,
    register,
    municipalities,
    counties: read('neighbour-counties.geojson', 'code').toSorted((a, b) => (code(a) < code(b) ? -1 : 1)),
    lakes: read('lakes.geojson'),
    sea: read('sea.geojson'),
    land: read('land.geojson'),
  }
}

function code(feature: PolygonFeature): string {
  return feature.properties['code'] ?? ''
}

function parseRegister(text: string) {
  try {
    return readRegister(text)
  } catch (error) {
    throw new SourceError(error instanceof Error ? error.message : String(error))
  }
}

function checkSameCodes(drawn: readonly string[], registered: readonly string[]): void {
  const twice = drawn.find((code, index) => drawn.indexOf(code) !== index)
  if (twice) throw new SourceError(`municipalities.geojson: attribute "code" has ${twice} twice.`)
  const unregistered = drawn.find((code) => !registered.includes(code))
  if (unregistered)
    throw new SourceError(`municipalities.csv: field "code" lacks ${unregistered}, which municipalities.geojson has.`)
  const undrawn = registered.find((code) => !drawn.includes(code))
  if (undrawn) throw new SourceError(`municipalities.geojson: attribute "code" lacks ${undrawn}, which municipalities.csv has.`)
}
