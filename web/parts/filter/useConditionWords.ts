import { conditionLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAskable, useFilter } from './useFilter.ts'

/** A condition of the filter in words, by its question. Apart from `useFilter`, which every page begins with: few pages say it. */
export function useConditionWords(): (indicator: string) => string {
  const { t } = useTexts('selection')
  const language = useLanguage()
  const { conditions } = useFilter()
  const questions = useAskable().data?.questions
  return (id) => {
    const question = questions?.find((each) => each.id === id)
    const classes = conditions.find(({ indicator }) => indicator === id)?.classes ?? []
    return question === undefined ? id : conditionLabel(question, classes, language, t)
  }
}
