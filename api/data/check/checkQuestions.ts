import type { Problem } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import { hasColours } from '../../domain/legend/palette.ts'
import { questionIndicator } from '../../domain/study/indicator.ts'
import type { Question } from '../../domain/study/question.ts'
import { checkRule } from './checkRubric.ts'

/** Every question's classes need a colour each; which question has more than its palette can tell apart. */
export function checkPalettes({ questions }: StudyDefinition): Problem[] {
  return questions.flatMap((question, index) => {
    const { length } = questionIndicator(question).classes
    if (hasColours(question.palette, length)) return []
    return [{ path: ['questions', index, 'palette'], message: `${question.palette} has no colours for ${length} classes` }]
  })
}

/** Questions against their kinds, groups and one another. A filter's question stands before the question that it filters. */
export function checkQuestions(study: StudyDefinition): Problem[] {
  const { questions, groups, participationQuestion } = study
  const participation = questions.find(({ id }) => id === participationQuestion)
  const problems: Problem[] = []
  if (!participation) problems.push({ path: ['participationQuestion'], message: `no question "${participationQuestion}"` })
  else if (participation.kind !== 'yes-no' || participation.base !== 'population')
    problems.push({
      path: ['participationQuestion'],
      message: `"${participationQuestion}" must be a yes-no question put to the population`,
    })

  questions.forEach((question, index) => {
    const path = ['questions', index]
    if (!groups.some(({ id }) => id === question.group))
      problems.push({ path: [...path, 'group'], message: `no group "${question.group}"` })
    problems.push(...checkKind(question, path))
    for (const field of ['filter', 'notApplicableWhen'] as const) {
      const condition = question[field]
      if (!condition) continue
      const wrong = checkRule(study, condition, [...path, field])
      problems.push(...wrong)
      if (wrong.length === 0 && questions.findIndex(({ id }) => id === condition.question) >= index)
        problems.push({
          path: [...path, field, 'question'],
          message: `"${condition.question}" must stand before "${question.id}"`,
        })
    }
  })
  return problems
}

function checkKind(question: Question, path: readonly PropertyKey[]): Problem[] {
  const { kind, options, classes } = question
  if (kind === 'quantity') return checkQuantity(question, path)
  if (classes.length > 0) return [{ path: [...path, 'classes'], message: 'only a quantity has classes' }]
  if (kind === 'yes-no')
    return options.map(({ id }) => id).join() === 'yes,no'
      ? []
      : [{ path: [...path, 'options'], message: 'a yes-no question has the options yes and no' }]
  return options.length >= 2 ? [] : [{ path: [...path, 'options'], message: 'needs at least two options' }]
}

function checkQuantity({ options, classes, unit }: Question, path: readonly PropertyKey[]): Problem[] {
  const problems: Problem[] = []
  if (options.length > 0) problems.push({ path: [...path, 'options'], message: 'a quantity has classes, not options' })
  if (!unit) problems.push({ path: [...path, 'unit'], message: 'a quantity needs a unit' })
  if (classes.length === 0) problems.push({ path: [...path, 'classes'], message: 'a quantity needs classes' })
  classes.forEach(({ from, below }, index) => {
    const next = classes[index + 1]
    if (below !== undefined && below <= from)
      problems.push({ path: [...path, 'classes', index, 'below'], message: `must be more than ${from}` })
    if (next && next.from !== below)
      problems.push({
        path: [...path, 'classes', index + 1, 'from'],
        message: `must be ${below ?? 'absent'}, where the class before ends`,
      })
  })
  return problems
}
