import type { Localized, Language } from '../../api/study/localized.ts'
import { formatNumber } from '../i18n/format.ts'

/** A base in words with its number, once: labels of indicators carry the number ("50 svarande kommuner"), those of the report's figures need not. */
export function baseText({ count, label }: { count: number; label: Localized }, language: Language): string {
  const words = label[language]
  return /^\d/.test(words) ? words : `${formatNumber(count, language)} ${words}`
}
