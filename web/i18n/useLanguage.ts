import { useTranslation } from 'react-i18next'
import type { Language } from '../../api/study/localized.ts'

/** The language that the texts on the screen are in right now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'sv'
}
