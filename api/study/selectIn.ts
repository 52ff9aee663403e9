import type { IndicatorValue } from '../schemas/indicator.ts'
import { findAskable } from './askable.ts'
import { valuesOf } from './indicatorValues.ts'
import { selectMunicipalities, type Selection, type SelectionCondition } from './selection.ts'
import type { Snapshot } from './snapshot.ts'

/** Selects among a snapshot's municipalities, in code order; the conditions are tried in the order given. */
export const selectIn = (snapshot: Snapshot, conditions: readonly SelectionCondition[]): Selection =>
  selectMunicipalities(
    snapshot.answers.map(({ code }) => code),
    conditions,
    (id) => valuesByCode(snapshot, id),
  )

/** @throws RangeError for an id that the study has no question for (ask `findAskable` first) */
function valuesByCode(snapshot: Snapshot, id: string): ReadonlyMap<string, IndicatorValue> {
  const asked = findAskable(snapshot.study, id)
  if (!asked) throw new RangeError(`The study ${snapshot.study.id} has no question ${id}`)
  return new Map(valuesOf(asked, snapshot).map((value) => [value.code, value]))
}
