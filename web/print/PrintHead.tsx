import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { currentStudy } from '../api/studyQuery.ts'

/** Above everything on paper: the program, the study, and the day that it was printed. */
export function PrintHead() {
  const { t } = useTexts('shell')
  const language = useLanguage()
  const day = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long' }).format(new Date())
  return (
    <p className="print-head">
      <strong>{t('name')}</strong> <span>{t(`study.${currentStudy}`)}</span> <span>{day}</span>
    </p>
  )
}
