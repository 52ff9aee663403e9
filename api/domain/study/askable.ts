import type { StudyDefinition } from './definition.ts'
import { type Indicator, listIndicators, questionIndicator } from './indicator.ts'
import type { Localized } from './localized.ts'
import { missingKey, missingReasonOf, missingReasons, type MissingReason, missingLabel } from './missing.ts'

/** A reason why there is no value, as something to ask for. */
export interface MissingClass {
  /** `missing-` and the reason, as legends and addresses name it. */
  readonly id: string
  readonly reason: MissingReason
  readonly label: Localized
}

/** Whether any of the classes asked for is a reason why there is no value. */
export const asksForReason = (classes: readonly string[]): boolean => classes.some((id) => missingReasonOf(id) !== null)

/** The reasons that an indicator's values can be missing for; only a derived level can be `insufficient`. */
export const missingClassesOf = ({ kind }: Pick<Indicator, 'kind'>): readonly MissingClass[] =>
  missingReasons
    .filter((reason) => reason !== 'insufficient' || kind === 'level')
    .map((reason) => ({ id: missingKey(reason), reason, label: missingLabel(reason) }))

/** All that a filter can ask of, group by group: the indicators, then the questions that the map does not draw. */
export function listAskable(study: StudyDefinition): readonly Indicator[] {
  const others = study.questions.filter(({ indicator }) => !indicator).map(questionIndicator)
  const all = [...listIndicators(study), ...others]
  return study.groups.flatMap((group) => all.filter((indicator) => indicator.group === group.id))
}

/** What a filter can ask of by this id, or undefined when the study has no such question. */
export function findAskable(study: StudyDefinition, id: string): Indicator | undefined {
  return listAskable(study).find((indicator) => indicator.id === id)
}
