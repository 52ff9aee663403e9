import { missingReasonOf } from '../../api/domain/study/missing.ts'

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
