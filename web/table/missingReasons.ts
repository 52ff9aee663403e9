import type { MissingReason } from '../../api/domain/study/missing.ts'

/** The reasons in the order that the API lists them. The record makes the compiler miss none. */
const all: Readonly<Record<MissingReason, true>> = {
  'no-answer': true,
  'not-asked': true,
  'not-published': true,
  'not-applicable': true,
  uncertain: true,
  insufficient: true,
}
export const missingReasons = Object.keys(all) as readonly MissingReason[]
