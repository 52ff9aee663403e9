import type { Problem } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import type { Rule } from '../../domain/study/condition.ts'

/** A rule may ask only what its questions can answer: known questions, known options, bounds for quantities alone. */
export function checkRule(study: Pick<StudyDefinition, 'questions'>, rule: Rule, path: readonly PropertyKey[]): Problem[] {
  if ('all' in rule) return rule.all.flatMap((part, index) => checkRule(study, part, [...path, 'all', index]))
  if ('any' in rule) return rule.any.flatMap((part, index) => checkRule(study, part, [...path, 'any', index]))
  const question = study.questions.find(({ id }) => id === rule.question)
  if (!question) return [{ path: [...path, 'question'], message: `no question "${rule.question}"` }]
  if ('is' in rule) {
    if (question.kind === 'quantity')
      return [{ path: [...path, 'is'], message: `"${question.id}" is answered with a quantity: use atLeast and below` }]
    const options = question.options.map(({ id }) => id)
    return rule.is.flatMap((option, index) =>
      options.includes(option)
        ? []
        : [{ path: [...path, 'is', index], message: `"${question.id}" has no option "${option}", only ${options.join(', ')}` }],
    )
  }
  if (question.kind !== 'quantity') return [{ path, message: `"${question.id}" is answered with options: use is` }]
  return rule.atLeast === undefined && rule.below === undefined ? [{ path, message: 'needs atLeast or below' }] : []
}
