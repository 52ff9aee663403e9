import { group } from 'd3-array'
import type { CrosstabsReply } from '../../api/replies/crosstab.ts'

type Missing = CrosstabsReply['missing'][number]

/** Municipalities left out for the same reasons. */
export interface MissingGroup {
  readonly x: Missing['x']
  readonly y: Missing['y']
  readonly codes: readonly string[]
}

/** Those without a value in either, each pair of reasons for itself, the largest first. */
export function missingGroups(missing: readonly Missing[]): readonly MissingGroup[] {
  const groups = group(missing, ({ x, y }) => `${x} ${y}`)
  return [...groups.values()]
    .map((members) => ({ x: members[0]?.x ?? null, y: members[0]?.y ?? null, codes: members.map(({ code }) => code) }))
    .sort((one, other) => other.codes.length - one.codes.length)
}
