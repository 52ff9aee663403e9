import type { Condition } from '../../../api/domain/address/address.ts'

/** The classes that a filter asks for of an indicator; none where it asks nothing. */
export const classesAskedFor = (selection: readonly Condition[], indicator: string): readonly string[] =>
  selection.find((each) => each.indicator === indicator)?.classes ?? []

/** A filter with the condition on one indicator put, changed in its place, or taken away where it asks for no class. */
export function withCondition(
  selection: readonly Condition[],
  indicator: string,
  classes: readonly string[],
): readonly Condition[] {
  const condition = { indicator, classes: [...new Set(classes)] }
  const isNew = !selection.some((each) => each.indicator === indicator)
  const changed = isNew ? [...selection, condition] : selection.map((each) => (each.indicator === indicator ? condition : each))
  return changed.filter((each) => each.classes.length > 0)
}

/** A filter with a class asked for, or no longer. */
export function withClass(selection: readonly Condition[], indicator: string, id: string, asked: boolean): readonly Condition[] {
  const others = classesAskedFor(selection, indicator).filter((each) => each !== id)
  return withCondition(selection, indicator, asked ? [...others, id] : others)
}
