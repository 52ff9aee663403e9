import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { indicatorsQuery } from '../api/indicatorsQuery.ts'
import { currentStudy } from '../api/studyQuery.ts'
import { formatList } from '../i18n/format.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useSelection } from '../selection/useSelection.ts'

/** The filter in words, where there is one: on paper there are no chips to press. */
export function PrintedSelection() {
  const { t } = useTranslation('print')
  const language = useLanguage()
  const { reply } = useSelection()
  const { data } = useQuery(indicatorsQuery(currentStudy))
  if (reply === undefined) return null
  const conditions = reply.conditions.map(({ indicator, title, classes }) => {
    const known = data?.indicators.find(({ id }) => id === indicator)?.classes
    const labels = classes.map((id) => known?.find((each) => each.id === id)?.label[language] ?? id)
    return `${title[language]}: ${formatList(labels, language)}`
  })
  return (
    <p>{t('selection', { count: reply.count, of: reply.municipalities, base: reply.base, conditions: conditions.join('; ') })}</p>
  )
}
