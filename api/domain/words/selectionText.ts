import { findAskable, missingClassesOf } from '../study/askable.ts'
import type { StudyDefinition } from '../study/definition.ts'
import type { Language } from '../study/localized.ts'
import type { SelectionCondition } from '../study/selection.ts'
import { text } from './catalogue.ts'
import { conditionLabel, type SelectionTexts } from './selectionLabel.ts'

/** The texts that a filter is told with, where the catalogue is at hand. */
export const selectionTexts =
  (language: Language): SelectionTexts =>
  (key, values) =>
    text(language, 'selection', key, values)

/** A filter's conditions in words, by their questions. */
export const conditionTexts =
  (study: StudyDefinition, conditions: readonly SelectionCondition[], language: Language) =>
  (indicator: string): string => {
    const asked = findAskable(study, indicator)
    const classes = conditions.find((each) => each.indicator === indicator)?.classes ?? []
    if (asked === undefined) return indicator
    return conditionLabel({ ...asked, missingCounts: missingClassesOf(asked) }, classes, language, selectionTexts(language))
  }
