import type { Geography } from '../domain/map/geography.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

interface Data {
  readonly geography: Geography
  readonly snapshots: ReadonlyMap<string, Snapshot>
}

/** What stands for a Map: JSON has none. */
const mark = '$map'

/** All that the API answers from, as a text, for a program that answers without the server. Maps' ground is left out: it has a file of its own. */
export function writeCopy({ geography, snapshots }: Data): string {
  const copied = { geography: { ...geography, backdrop: null }, snapshots }
  return JSON.stringify(copied, (_key, value: unknown) => (value instanceof Map ? { [mark]: [...value] } : value))
}

/** Reads a copy that `writeCopy` has made. */
export const readCopy = (text: string): Data =>
  JSON.parse(text, (_key, value: unknown) => {
    const entries = (Object(value) as { [mark]?: readonly (readonly [unknown, unknown])[] })[mark]
    return entries === undefined ? value : new Map(entries)
  }) as Data
