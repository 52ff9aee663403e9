import { checkExternal, checkFigures } from './checkFigures.ts'
import { checkIds } from './checkIds.ts'
import { checkPalettes, checkQuestions } from './checkQuestions.ts'
import { checkRubric } from './checkRubric.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import type { Problem } from './problem.ts'

/** What the schema alone can't see: ids given twice, references to what is not there, figures and quotations against their rules. */
export function checkStudy(study: StudyDefinition): Problem[] {
  return [
    ...checkIds(study),
    ...checkQuestions(study),
    ...checkPalettes(study),
    ...checkRubric(study),
    ...checkFigures(study),
    ...checkExternal(study),
  ]
}
