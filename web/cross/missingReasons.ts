import type { CrosstabsReply } from '../../api/replies/crosstab.ts'
import type { MissingReason } from '../../api/domain/study/missing.ts'

/** Why each municipality without both values has none, by code: the reason of what goes across first. */
export function missingReasons(missing: CrosstabsReply['missing']): ReadonlyMap<string, MissingReason> {
  return new Map(missing.flatMap(({ code, x, y }) => ((x ?? y) === null ? [] : [[code, (x ?? y) as MissingReason] as const])))
}
