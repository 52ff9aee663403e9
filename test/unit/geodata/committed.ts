import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { readBackdrop } from '../../../api/data/readGeography.ts'
import type { MunicipalityTopology } from '../../../api/domain/map/geography.ts'

/** The committed geodata, as it lies in the repository. */
const GEODATA = join(import.meta.dirname, '../../../geodata')

export type Area = Feature<Polygon | MultiPolygon, { code: string; name: string; countyCode: string }>

export function committedText(file: string): string {
  return readFileSync(join(GEODATA, file), 'utf8')
}

/** Cells of a CSV without quoted cells, the header left out. */
export function committedRows(file: string): string[][] {
  const [, ...lines] = committedText(file).trim().split('\n')
  return lines.map((line) => line.split(','))
}

export function committedMunicipalities(): MunicipalityTopology {
  return JSON.parse(committedText('municipalities.topojson')) as MunicipalityTopology
}

export function committedAreas(): Area[] {
  const topology = committedMunicipalities()
  return feature(topology, topology.objects.municipalities).features as Area[]
}

/** Lakes and sea, which are painted over the municipalities. */
export function committedWater(): Area[] {
  const backdrop = readBackdrop(committedText('backdrop.topojson'))
  return [backdrop.objects.lakes, backdrop.objects.sea].flatMap((object) => feature(backdrop, object).features) as Area[]
}
