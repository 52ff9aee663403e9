import { missingReasons, type MissingReason } from './missing.ts'

/**
 * The reason to give when several apply: the one named first in `missingReasons`, so that the order of the questions never decides.
 * `null` for none.
 */
export function firstReason(reasons: Iterable<MissingReason>): MissingReason | null {
  const given = new Set(reasons)
  return missingReasons.find((reason) => given.has(reason)) ?? null
}
