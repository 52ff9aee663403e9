import { knownId, unless, type Problem } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import type { Rule } from '../../domain/study/condition.ts'

/** The rubric: each level once a dimension, rules and areas that exist, and an indicator to show first. */
export function checkRubric(study: StudyDefinition): Problem[] {
  const { rubric, groups, questions, defaultIndicator, crossedIndicators = [], report } = study
  const { dimensions, overall } = rubric
  const areas = report?.developmentAreas ?? []
  const indicators = [...questions.filter(({ indicator }) => indicator), overall, ...dimensions]
  return [
    ...levelsOnce(rubric.levels, ['rubric', 'levels']),
    ...knownId(groups, 'group', rubric.group, ['rubric', 'group']),
    ...unless(
      overall.minimumKnown <= dimensions.length,
      ['rubric', 'overall', 'minimumKnown'],
      `must be at most ${dimensions.length}, the number of dimensions`,
    ),
    ...(report?.rubricFindings ?? []).flatMap(({ dimension }, index) =>
      knownId(dimensions, 'dimension', dimension, ['report', 'rubricFindings', index, 'dimension']),
    ),
    ...areas.flatMap(({ path }, index) =>
      knownId(report?.fundingPaths ?? [], 'funding path', path, ['report', 'developmentAreas', index, 'path']),
    ),
    ...dimensions.flatMap(({ anchors, criticalArea, developmentAreas }, index) => {
      const path = ['rubric', 'dimensions', index]
      return [
        ...levelsOnce(anchors, [...path, 'anchors']),
        ...anchors.flatMap(({ when }, anchor) => checkRule(study, when, [...path, 'anchors', anchor, 'when'])),
        ...(criticalArea === undefined
          ? []
          : knownId(report?.criticalAreas ?? [], 'critical area', criticalArea, [...path, 'criticalArea'])),
        ...developmentAreas.flatMap((area, item) =>
          knownId(areas, 'development area', area, [...path, 'developmentAreas', item]),
        ),
      ]
    }),
    ...knownId(indicators, 'indicator', defaultIndicator, ['defaultIndicator']),
    ...crossedIndicators.flatMap((crossed) => knownId(indicators, 'indicator', crossed, ['crossedIndicators'])),
  ]
}

const levelsOnce = (items: readonly { level: number }[], path: Problem['path']): Problem[] =>
  items.flatMap(({ level }, index) => {
    const isFirst = items.findIndex((item) => item.level === level) === index
    return unless(isFirst, [...path, index, 'level'], `level ${level} is given twice`)
  })

/** A rule may ask only what its questions can answer: known questions, known options, bounds for quantities alone. */
export function checkRule(study: Pick<StudyDefinition, 'questions'>, rule: Rule, path: Problem['path']): Problem[] {
  if ('allRules' in rule) return rule.allRules.flatMap((part, index) => checkRule(study, part, [...path, 'allRules', index]))
  if ('anyRules' in rule) return rule.anyRules.flatMap((part, index) => checkRule(study, part, [...path, 'anyRules', index]))
  const question = study.questions.find(({ id }) => id === rule.question)
  if (!question) return knownId(study.questions, 'question', rule.question, [...path, 'question'])
  if ('options' in rule) {
    if (question.kind === 'quantity')
      return [{ path: [...path, 'options'], message: `"${question.id}" is answered with a quantity: use atLeast and below` }]
    const options = question.options.map(({ id }) => id)
    return rule.options.flatMap((option, index) =>
      unless(
        options.includes(option),
        [...path, 'options', index],
        `"${question.id}" has no option "${option}", only ${options.join(', ')}`,
      ),
    )
  }
  if (question.kind !== 'quantity') return [{ path, message: `"${question.id}" is answered with options: use is` }]
  return unless(rule.atLeast !== undefined || rule.below !== undefined, path, 'needs atLeast or below')
}
