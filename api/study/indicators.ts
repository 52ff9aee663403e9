import type { StudyDefinition } from './definition.ts'
import type { Indicator } from './indicator.ts'
import { maturityIndicators } from './maturityIndicators.ts'
import { questionIndicator } from './questionIndicator.ts'

/** The study's indicators in the order they are listed: group by group, in each the rubric's own (if it is theirs), then questions. */
export function listIndicators(study: StudyDefinition): readonly Indicator[] {
  const questions = study.questions.filter(({ indicator }) => indicator).map(questionIndicator)
  const all = [...maturityIndicators(study.rubric), ...questions]
  return study.groups.flatMap((group) => all.filter((indicator) => indicator.group === group.id))
}

/** The indicator with this id, or undefined when the study has none. */
export function findIndicator(study: StudyDefinition, id: string): Indicator | undefined {
  return listIndicators(study).find((indicator) => indicator.id === id)
}
