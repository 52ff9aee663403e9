import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Geography } from './geo/geography.ts'
import { readGeography } from './geo/readGeography.ts'
import { readSnapshot } from './study/readSnapshot.ts'
import type { Snapshot } from './study/snapshot.ts'

/** Everything the server answers from, read once. */
interface Data {
  readonly geography: Geography
  readonly snapshots: ReadonlyMap<string, Snapshot>
}

/** Reads geodata/: places, and every study's folder. Throws an error that names file, line and field where something is broken. */
export function readData(geodata: string): Data {
  const geography = readGeography(geodata)
  const codes = [...geography.municipalityByCode.keys()]
  const studies = join(geodata, 'studies')
  const folders = readdirSync(studies, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  const snapshots = folders.map((folder) => readSnapshot(join(studies, folder), codes))
  return { geography, snapshots: new Map(snapshots.map((snapshot) => [snapshot.study.id, snapshot])) }
}
