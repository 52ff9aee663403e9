import type { MissingReason } from '../../../api/domain/study/missing.ts'

/** The reasons a value can be missing for, each with a hatch of its own. The record makes the compiler miss none. */
const all: Readonly<Record<MissingReason, true>> = {
  'no-answer': true,
  'not-asked': true,
  'not-published': true,
  'not-applicable': true,
  uncertain: true,
  insufficient: true,
}
export const hatchedReasons = Object.keys(all) as readonly MissingReason[]

/** Name of a reason's pattern image. */
export const hatchName = (reason: MissingReason): string => `hatch-${reason}`
