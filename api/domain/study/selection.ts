import { type IndicatorValue, valuesOf } from './indicator.ts'
import { findAskable, asksForReason } from './askable.ts'
import { missingKey } from './missing.ts'
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

/** A demand on a municipality: that its value of an indicator lies in one of the classes, or is missing for one of the reasons. */
export interface SelectionCondition {
  readonly indicator: string
  readonly classes: readonly string[]
}

/** What one condition did. `alone`: municipalities that fulfil it by itself; `remaining`: those that fulfil it and all before it; `unknown`: those without a value, where the condition does not ask for why. */
export interface ConditionEffect extends SelectionCondition {
  readonly alone: number
  readonly remaining: number
  readonly unknown: number
}

/** The municipalities that fulfil every condition. `base`: those that every condition can judge. `emptiedBy`: the condition after which none was left. */
export interface Selection {
  readonly codes: readonly string[]
  readonly base: number
  readonly conditions: readonly ConditionEffect[]
  readonly emptiedBy: string | null
}

const fulfils = (value: IndicatorValue | undefined, classes: readonly string[]): boolean => {
  if (value === undefined) return false
  return value.missing === null ? value.classes.some((id) => classes.includes(id)) : classes.includes(missingKey(value.missing))
}

/**
 * Selects municipalities by any answers together. A missing value fulfils nothing but a demand for its very reason; a condition that
 * asks for a reason judges everyone, for why somebody has no value is known.
 * @param codes all municipalities, in the order to keep
 * @param valuesOf an indicator's values by municipality code
 */
export function selectMunicipalities(
  codes: readonly string[],
  conditions: readonly SelectionCondition[],
  valuesOf: (indicator: string) => ReadonlyMap<string, IndicatorValue>,
): Selection {
  let remaining = [...codes]
  let base = [...codes]
  const effects = conditions.map(({ indicator, classes }) => {
    const values = valuesOf(indicator)
    const asksWhy = asksForReason(classes)
    const known = (code: string): boolean => asksWhy || values.get(code)?.missing === null
    remaining = remaining.filter((code) => fulfils(values.get(code), classes))
    base = base.filter(known)
    return {
      indicator,
      classes,
      alone: codes.filter((code) => fulfils(values.get(code), classes)).length,
      remaining: remaining.length,
      unknown: codes.filter((code) => !known(code)).length,
    }
  })
  const emptied = effects.find((effect) => effect.remaining === 0)
  return { codes: remaining, base: base.length, conditions: effects, emptiedBy: emptied?.indicator ?? null }
}
