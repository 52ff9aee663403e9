import type { Language } from '../domain/study/localized.ts'
import { readPreferences } from './preferences.ts'

/** The language of an Accept-Language header: English where it is preferred to Swedish, else Swedish. */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined) return 'sv'
  const preferences = readPreferences(header)
  const weightOf = (language: Language): number =>
    Math.max(
      0,
      ...preferences.filter(({ value }) => value === language || value.startsWith(`${language}-`)).map(({ weight }) => weight),
    )
  return weightOf('en') > weightOf('sv') ? 'en' : 'sv'
}
