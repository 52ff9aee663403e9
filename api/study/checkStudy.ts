import { checkExternal } from './check/checkExternal.ts'
import { checkFigures } from './check/checkFigures.ts'
import { checkIds } from './check/checkIds.ts'
import { checkPalettes } from './check/checkPalettes.ts'
import { checkQuestions } from './check/checkQuestions.ts'
import { checkQuotations } from './check/checkQuotations.ts'
import { checkRubric } from './check/checkRubric.ts'
import type { StudyDefinition } from './definition.ts'

/** Something wrong in a study's definition, at a path of the file (`['questions', 3, 'filter', 'question']`). */
export interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

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
