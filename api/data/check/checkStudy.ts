import { checkExternal, checkFigures } from './checkFigures.ts'
import { checkPalettes, checkQuestions } from './checkQuestions.ts'
import { checkQuotations } from './checkFacts.ts'
import { checkRubric } from './checkRubric.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import { type Problem, twice } from './problem.ts'

/** What the schema alone can't see: ids given twice, references to what is not there, figures and quotations against their rules. */
export function checkStudy(study: StudyDefinition): Problem[] {
  return [
    ...checkIds(study),
    ...checkQuestions(study),
    ...checkPalettes(study),
    ...checkRubric(study),
    ...checkFigures(study),
    ...checkQuotations(study),
    ...checkExternal(study),
  ]
}

/** Ids must be unique in their list; those of questions, dimensions and the overall level together, since they name indicators alike. */
function checkIds(study: StudyDefinition): Problem[] {
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
