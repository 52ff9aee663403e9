import type { Language } from './localized.ts'

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  sv: new Intl.ListFormat('sv-SE', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** "Arboga, Köping och Västerås". */
export const listWords = (words: readonly string[], language: Language): string => lists[language].format(words)
