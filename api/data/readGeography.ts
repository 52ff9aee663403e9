import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Geography } from '../domain/map/geography.ts'
import { neighboursOf } from '../domain/map/neighbours.ts'
import { readBackdrop } from './readBackdrop.ts'
import { boundariesHashOf, readBoundaries } from './readBoundaries.ts'
import { readCentreNotes } from './readCentreNotes.ts'
import { readCentres } from './readCentres.ts'
import { readExtents, readLabelPoints, readTileGrid } from './readPlaces.ts'
import { readRegister } from './readRegister.ts'
import { readYaml } from './readYaml.ts'
import { localizedSchema } from './valueSchemas.ts'

const regionSchema = z.strictObject({
  name: localizedSchema,
  countyAliases: z.record(z.string(), z.array(z.string())).default({}),
})

/** Reads geodata/. Throws an error that names file, line and field where something is broken. */
export function readGeography(directory: string): Geography {
  const read = (file: string) => readText(directory, file)
  const register = readRegister(read('municipalities.csv'))
  const region = readYaml(read('region.yaml'), 'region.yaml', regionSchema, () => [])
  const municipalityByCode = new Map(register.municipalities.map((municipality) => [municipality.code, municipality]))
  const labelPoints = readLabelPoints(read('label-points.csv'))
  const tiles = readTileGrid(read('tile-grid.csv'))
  const boundaries = readBoundaries(read('municipalities.topojson'), municipalityByCode, labelPoints, tiles)
  return {
    ...register,
    region: region.name,
    countyAliases: region.countyAliases,
    municipalityByCode,
    boundaries,
    boundariesHash: boundariesHashOf(boundaries),
    neighbours: neighboursOf(boundaries),
    extents: readExtents(read('extents.csv'), register),
    backdrop: readBackdrop(read('backdrop.topojson')),
    centres: readCentres(read('centres.csv'), register),
    centreNotes: readCentreNotes(read('centre-notes.csv'), register),
  }
}

function readText(directory: string, file: string): string {
  try {
    return readFileSync(join(directory, file), 'utf8')
  } catch {
    throw new Error(`${file} is missing or unreadable in ${directory}.`)
  }
}
