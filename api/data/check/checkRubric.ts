import type { Problem } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import type { Rule } from '../../domain/study/condition.ts'

/** The rubric: each level once a dimension, rules and areas that exist, and an indicator to show first. */
export function checkRubric(study: StudyDefinition): Problem[] {
  const { rubric, groups, questions, defaultIndicator, crossedIndicators = [], report } = study
  const problems: Problem[] = levelsOnce(rubric.levels, ['rubric', 'levels'])
  if (!groups.some(({ id }) => id === rubric.group))
    problems.push({ path: ['rubric', 'group'], message: `no group "${rubric.group}"` })
  if (rubric.overall.minimumKnown > rubric.dimensions.length)
    problems.push({
      path: ['rubric', 'overall', 'minimumKnown'],
      message: `must be at most ${rubric.dimensions.length}, the number of dimensions`,
    })

  report?.rubricFindings.forEach(({ dimension }, index) => {
    if (!rubric.dimensions.some(({ id }) => id === dimension))
      problems.push({ path: ['report', 'rubricFindings', index, 'dimension'], message: `no dimension "${dimension}"` })
  })
  report?.developmentAreas.forEach(({ path }, index) => {
    if (!report.fundingPaths.some(({ id }) => id === path))
      problems.push({ path: ['report', 'developmentAreas', index, 'path'], message: `no funding path "${path}"` })
  })
  rubric.dimensions.forEach((dimension, index) => {
    const path = ['rubric', 'dimensions', index]
    problems.push(...levelsOnce(dimension.anchors, [...path, 'anchors']))
    dimension.anchors.forEach(({ when }, anchor) =>
      problems.push(...checkRule(study, when, [...path, 'anchors', anchor, 'when'])),
    )
    if (dimension.criticalArea !== undefined && !report?.criticalAreas.some(({ id }) => id === dimension.criticalArea))
      problems.push({ path: [...path, 'criticalArea'], message: `no critical area "${dimension.criticalArea}"` })
    dimension.developmentAreas.forEach((area, item) => {
      if (!report?.developmentAreas.some(({ id }) => id === area))
        problems.push({ path: [...path, 'developmentAreas', item], message: `no development area "${area}"` })
    })
  })

  const indicators = [
    ...questions.filter(({ indicator }) => indicator).map(({ id }) => id),
    rubric.overall.id,
    ...rubric.dimensions.map(({ id }) => id),
  ]
  if (!indicators.includes(defaultIndicator))
    problems.push({ path: ['defaultIndicator'], message: `no indicator "${defaultIndicator}"` })
  for (const crossed of crossedIndicators)
    if (!indicators.includes(crossed)) problems.push({ path: ['crossedIndicators'], message: `no indicator "${crossed}"` })
  return problems
}

function levelsOnce(items: readonly { level: number }[], path: readonly PropertyKey[]): Problem[] {
  return items.flatMap(({ level }, index) =>
    items.findIndex((item) => item.level === level) < index
      ? [{ path: [...path, index, 'level'], message: `level ${level} is given twice` }]
      : [],
  )
}

/** A rule may ask only what its questions can answer: known questions, known options, bounds for quantities alone. */
export function checkRule(study: Pick<StudyDefinition, 'questions'>, rule: Rule, path: readonly PropertyKey[]): Problem[] {
  if ('allRules' in rule) return rule.allRules.flatMap((part, index) => checkRule(study, part, [...path, 'allRules', index]))
  if ('anyRules' in rule) return rule.anyRules.flatMap((part, index) => checkRule(study, part, [...path, 'anyRules', index]))
  const question = study.questions.find(({ id }) => id === rule.question)
  if (!question) return [{ path: [...path, 'question'], message: `no question "${rule.question}"` }]
  if ('options' in rule) {
    if (question.kind === 'quantity')
      return [{ path: [...path, 'options'], message: `"${question.id}" is answered with a quantity: use atLeast and below` }]
    const options = question.options.map(({ id }) => id)
    return rule.options.flatMap((option, index) =>
      options.includes(option)
        ? []
        : [
            {
              path: [...path, 'options', index],
              message: `"${question.id}" has no option "${option}", only ${options.join(', ')}`,
            },
          ],
    )
  }
  if (question.kind !== 'quantity') return [{ path, message: `"${question.id}" is answered with options: use is` }]
  return rule.atLeast === undefined && rule.below === undefined ? [{ path, message: 'needs atLeast or below' }] : []
}
