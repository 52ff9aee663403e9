import type { Problem } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'

/** Ids must be unique in their list; those of questions, dimensions and the overall level together, since they name indicators alike. */
export function checkIds(study: StudyDefinition): Problem[] {
  const { questions, rubric } = study
  const lists = ['groups', 'publishedTotals', 'statements', 'jointBounds'] as const
  const inReport = ['criticalAreas', 'developmentAreas', 'fundingPaths', 'needs', 'timeline', 'contradictions'] as const
  return [
    ...lists.flatMap((list) => idsTwice(study[list], [list])),
    ...inReport.flatMap((list) => idsTwice(study.report?.[list] ?? [], ['report', list])),
    ...twice([
      ...questions.map(({ id }, index) => ({ value: id, path: ['questions', index, 'id'] })),
      { value: rubric.overall.id, path: ['rubric', 'overall', 'id'] },
      ...rubric.dimensions.map(({ id }, index) => ({ value: id, path: ['rubric', 'dimensions', index, 'id'] })),
    ]),
    ...twice(questions.map(({ variable }, index) => ({ value: variable, path: ['questions', index, 'variable'] }))),
    ...questions.flatMap((question, index) =>
      (['options', 'classes'] as const).flatMap((list) =>
        twice(question[list].map(({ id }, item) => ({ value: id, path: ['questions', index, list, item, 'id'] }))),
      ),
    ),
  ]
}

const idsTwice = (list: readonly { readonly id: string }[], path: readonly PropertyKey[]): Problem[] =>
  twice(list.map(({ id }, index) => ({ value: id, path: [...path, index, 'id'] })))

/** Values that stand more than once: a problem at every place but the first. */
export function twice(values: readonly { value: string; path: readonly PropertyKey[] }[]): Problem[] {
  const seen = new Set<string>()
  return values.flatMap(({ value, path }) => {
    if (seen.has(value)) return [{ path, message: `"${value}" is given twice` }]
    seen.add(value)
    return []
  })
}
