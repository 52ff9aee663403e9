import type { StudyDefinition } from './definition.ts'
import type { Question } from './question.ts'
import type { Dimension } from './rubric.ts'
import { questionsOf } from './condition.ts'

/**
 * The questions whose answers can move a dimension, in the study's order: those that its rules read, and those that decide whether
 * they are asked at all.
 */
export function questionsOfDimension(study: Pick<StudyDefinition, 'questions'>, dimension: Dimension): readonly Question[] {
  const wanted = new Set(dimension.anchors.flatMap(({ when }) => questionsOf(when)))
  // A question is decided by earlier ones alone, so one way back through the study meets them all.
  for (const { id, filter, notApplicableWhen } of study.questions.toReversed())
    if (wanted.has(id)) for (const rule of [filter, notApplicableWhen]) if (rule) wanted.add(rule.question)
  return study.questions.filter(({ id }) => wanted.has(id))
}

/** The questions that feed the rubric, in the study's order. */
export function rubricQuestions(study: Pick<StudyDefinition, 'questions' | 'rubric'>): readonly Question[] {
  const ids = new Set(study.rubric.dimensions.flatMap((dimension) => questionsOfDimension(study, dimension).map(({ id }) => id)))
  return study.questions.filter(({ id }) => ids.has(id))
}
