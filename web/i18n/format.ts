import type { Language } from '../../api/study/localized.ts'

const locale = { sv: 'sv-SE', en: 'en-GB' } as const

/** A number as the language writes it: 105 924 in Swedish, 105,924 in English. */
export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(locale[language]).format(value)

/** A share 0–1 as whole per cent: "18 %" in Swedish, "18%" in English. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** Names of one list with a conjunction: "Fagersta, Norberg och Skinnskatteberg". */
export const formatList = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(names)

/** Order of names as the language has it: å, ä, ö last. */
export const collatorOf = (language: Language): Intl.Collator => new Intl.Collator(language)

/** A number with two decimals: "0,83" in Swedish, "0.83" in English. */
export const formatDecimal = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)
