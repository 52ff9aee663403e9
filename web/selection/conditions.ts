import { missingReasonOf } from '../../api/domain/study/missing.ts'
import type { Condition } from '../../api/domain/address/address.ts'

/**
 * The key of the text that says what a filter's base is: those with an answer to the question or to all of them; where a condition asks
 * for a missing reason, those with an answer where one is asked for, or everyone.
 */
export function baseKey(conditions: readonly { readonly classes: readonly string[] }[]): string {
  const answered = conditions.filter(({ classes }) => classes.every((id) => missingReasonOf(id) === null)).length
  if (answered === 0) return 'baseEveryone'
  if (answered < conditions.length) return 'baseSome'
  return answered > 1 ? 'baseAll' : 'base'
}

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
