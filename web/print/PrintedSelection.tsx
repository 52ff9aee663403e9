import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { baseKey } from '../selection/baseKey.ts'
import { classWords } from '../selection/classWords.ts'
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
    return `${title[language]}: ${question === undefined ? classes.join(', ') : classWords(question, classes, language)}`
  })
  const base = ofSelection(baseKey(reply.conditions), { base: reply.base })
  return <p>{t('selection', { count: reply.count, of: reply.municipalities, base, conditions: conditions.join('; ') })}</p>
}
