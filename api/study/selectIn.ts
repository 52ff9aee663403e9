import { indicatorValues } from './indicatorValues.ts'
import { selectMunicipalities, type Selection, type SelectionCondition } from './selection.ts'
import type { Snapshot } from './snapshot.ts'

/** Selects among a snapshot's municipalities, in code order; the conditions are tried in the order given. */
export const selectIn = (snapshot: Snapshot, conditions: readonly SelectionCondition[]): Selection =>
  selectMunicipalities(
    snapshot.answers.map(({ code }) => code),
    conditions,
    (indicator) => new Map(indicatorValues(snapshot, indicator).map((value) => [value.code, value])),
  )
