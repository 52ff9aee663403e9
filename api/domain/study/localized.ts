/** A text in the two languages of the program; Swedish is the original wherever the report is quoted. */
export interface Localized {
  readonly sv: string
  readonly en: string
}

export type Language = keyof Localized

/** Swedish first, then English, for readers of both. */
export const bilingual = ({ sv, en }: Localized): string => `${sv} / ${en}`

/** What is said in each language: `inBothLanguages((language) => formatList(names, language))`. */
export const inBothLanguages = (say: (language: Language) => string): Localized => ({ sv: say('sv'), en: say('en') })
