import { knownId, type Problem, unless } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import { hasColours } from '../../domain/legend/palette.ts'
import { questionIndicator } from '../../domain/study/indicator.ts'
import type { Question } from '../../domain/study/question.ts'
import { checkRule } from './checkRubric.ts'

/** Every question's classes need a colour each; which question has more than its palette can tell apart. */
export const checkPalettes = ({ questions }: StudyDefinition): Problem[] =>
  questions.flatMap((question, index) => {
    const { length } = questionIndicator(question).classes
    const { palette } = question
    return unless(hasColours(palette, length), ['questions', index, 'palette'], `${palette} has no colours for ${length} classes`)
  })

/** Questions against their kinds, groups and one another. A filter's question stands before the question that it filters. */
export function checkQuestions(study: StudyDefinition): Problem[] {
  const { questions, groups, participationQuestion } = study
  const participation = questions.find(({ id }) => id === participationQuestion)
  return [
    ...knownId(questions, 'question', participationQuestion, ['participationQuestion']),
    ...unless(
      !participation || (participation.kind === 'yes-no' && participation.base === 'population'),
      ['participationQuestion'],
      `"${participationQuestion}" must be a yes-no question put to the population`,
    ),
    ...questions.flatMap((question, index) => {
      const path = ['questions', index]
      return [
        ...knownId(groups, 'group', question.group, [...path, 'group']),
        ...checkKind(question, path),
        ...(['filter', 'notApplicableWhen'] as const).flatMap((field) => {
          const condition = question[field]
          if (!condition) return []
          const wrong = checkRule(study, condition, [...path, field])
          const isBefore = questions.findIndex(({ id }) => id === condition.question) < index
          const message = `"${condition.question}" must stand before "${question.id}"`
          return wrong.length > 0 ? wrong : unless(isBefore, [...path, field, 'question'], message)
        }),
      ]
    }),
  ]
}

function checkKind(question: Question, path: Problem['path']): Problem[] {
  const { kind, options, classes } = question
  if (kind === 'quantity') return checkQuantity(question, path)
  if (classes.length > 0) return [{ path: [...path, 'classes'], message: 'only a quantity has classes' }]
  const isYesNo = options.map(({ id }) => id).join() === 'yes,no'
  return kind === 'yes-no'
    ? unless(isYesNo, [...path, 'options'], 'a yes-no question has the options yes and no')
    : unless(options.length >= 2, [...path, 'options'], 'needs at least two options')
}

const checkQuantity = ({ options, classes, unit }: Question, path: Problem['path']): Problem[] => [
  ...unless(options.length === 0, [...path, 'options'], 'a quantity has classes, not options'),
  ...unless(unit !== undefined, [...path, 'unit'], 'a quantity needs a unit'),
  ...unless(classes.length > 0, [...path, 'classes'], 'a quantity needs classes'),
  ...classes.flatMap(({ from, below }, index) => {
    const next = classes[index + 1]
    const joins = `must be ${below ?? 'absent'}, where the class before ends`
    return [
      ...unless(below === undefined || below > from, [...path, 'classes', index, 'below'], `must be more than ${from}`),
      ...unless(!next || next.from === below, [...path, 'classes', index + 1, 'from'], joins),
    ]
  }),
]
