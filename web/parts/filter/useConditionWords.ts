import { conditionLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAskable, useSelection } from './useSelection.ts'

/** A condition of the filter in words, by its question. */
export function useConditionWords(): (indicator: string) => string {
  const { t } = useTexts('selection')
  const language = useLanguage()
  const { conditions } = useSelection()
  const questions = useAskable().data?.questions
  return (id) => {
    const question = questions?.find((each) => each.id === id)
    const classes = conditions.find(({ indicator }) => indicator === id)?.classes ?? []
    return question === undefined ? id : conditionLabel(question, classes, language, t)
  }
}
