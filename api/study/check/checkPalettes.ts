import type { Problem } from '../checkStudy.ts'
import type { StudyDefinition } from '../definition.ts'
import { hasColours } from '../palette.ts'
import { questionIndicator } from '../questionIndicator.ts'

/** Every question's classes need a colour each; which question has more than its palette can tell apart. */
export function checkPalettes({ questions }: StudyDefinition): Problem[] {
  return questions.flatMap((question, index) => {
    const { length } = questionIndicator(question).classes
    if (hasColours(question.palette, length)) return []
    return [{ path: ['questions', index, 'palette'], message: `${question.palette} has no colours for ${length} classes` }]
  })
}
