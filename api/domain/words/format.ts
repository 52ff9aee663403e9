import type { Language } from '../study/localized.ts'

const locale = { sv: 'sv-SE', en: 'en-GB' } as const

/** Made once for each language: making one costs many times what using it does. */
function perLanguage<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>()
  return (language) => {
    const format = made.get(language) ?? make(locale[language])
    made.set(language, format)
    return format
  }
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale))
const shares = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
const decimals = perLanguage((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const alternatives = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))
const dates = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }))
const days = new Intl.DateTimeFormat('sv-SE')

/** A number as the language writes it: 105 924 in Swedish, 105,924 in English. */
export const formatNumber = (value: number, language: Language): string => numbers(language).format(value)

/** A share 0–1 as whole per cent: "18 %" in Swedish, "18%" in English. */
export const formatShare = (share: number, language: Language): string => shares(language).format(share)

/** Names of one list with a conjunction: "Fagersta, Norberg och Skinnskatteberg". */
export const formatList = (names: readonly string[], language: Language): string => lists(language).format(names)

/** Names of one list with "or" before the last: "1–4, 5–9 eller fler". */
export const formatAlternatives = (names: readonly string[], language: Language): string => alternatives(language).format(names)

/** A day written out: "28 november 2026". */
export const formatDate = (day: Date, language: Language): string => dates(language).format(day)

/** A day as files and addresses have it, RFC 3339's full-date in the viewer's time zone: "2026-11-28". */
export const dayOf = (time: Date): string => days.format(time)

/** Order of names as the language has it: å, ä, ö last. */
export const collatorOf = perLanguage((locale) => new Intl.Collator(locale))

/** A number with two decimals: "0,83" in Swedish, "0.83" in English. */
export const formatDecimal = (value: number, language: Language): string => decimals(language).format(value)
