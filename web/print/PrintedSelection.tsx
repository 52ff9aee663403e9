import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { conditionLabel, selectionBaseLabel } from '../../api/domain/words/selectionLabel.ts'
import { useAskable } from '../selection/useAskable.ts'
import { useSelection } from '../selection/useSelection.ts'

/** The filter in words, where there is one: on paper there are no chips to press. */
export function PrintedSelection() {
  const { t } = useTexts('print')
  const { t: ofSelection } = useTexts('selection')
  const language = useLanguage()
  const { reply } = useSelection()
  const questions = useAskable().data?.questions
  if (reply === undefined) return null
  const conditions = reply.conditions.map(({ indicator, title, classes }) => {
    const question = questions?.find(({ id }) => id === indicator)
    return question === undefined
      ? `${title[language]}: ${classes.join(', ')}`
      : conditionLabel(question, classes, language, ofSelection)
  })
  const base = selectionBaseLabel(reply, ofSelection)
  return <p>{t('selection', { count: reply.count, of: reply.municipalities, base, conditions: conditions.join('; ') })}</p>
}
