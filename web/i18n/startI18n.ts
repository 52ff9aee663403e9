import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../api/study/localized.ts'
import { lateTexts } from './lateTexts.ts'

const load: Record<Language, () => Promise<{ texts: Record<string, object> }>> = {
  sv: () => import('./texts.sv.ts'),
  en: () => import('./texts.en.ts'),
}

/** Starts the texts in one language; the other is fetched the first time it is asked for. */
export async function startI18n(language: Language): Promise<void> {
  const { texts } = await load[language]()
  await i18next
    .use(lateTexts)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: Object.keys(texts),
      defaultNS: 'shell',
      resources: { [language]: texts },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    })
}

/** Changes language. The former stands until the new one's texts are here. */
export async function changeLanguage(language: Language): Promise<void> {
  const { texts } = await load[language]()
  for (const [feature, values] of Object.entries(texts)) i18next.addResourceBundle(language, feature, values)
  await i18next.changeLanguage(language)
}
