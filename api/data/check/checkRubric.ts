import type { Problem } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import { checkRule } from './checkRule.ts'

/** The rubric: each level once a dimension, rules and areas that exist, and an indicator to show first. */
export function checkRubric(study: StudyDefinition): Problem[] {
  const { rubric, groups, questions, defaultIndicator, crossedIndicator, report } = study
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
  if (crossedIndicator !== undefined && !indicators.includes(crossedIndicator))
    problems.push({ path: ['crossedIndicator'], message: `no indicator "${crossedIndicator}"` })
  return problems
}

function levelsOnce(items: readonly { level: number }[], path: readonly PropertyKey[]): Problem[] {
  return items.flatMap(({ level }, index) =>
    items.findIndex((item) => item.level === level) < index
      ? [{ path: [...path, index, 'level'], message: `level ${level} is given twice` }]
      : [],
  )
}
