import type { Language } from './localized.ts'

interface Sentences {
  readonly base: (base: number, many: boolean) => string
  readonly noneAlone: (condition: string) => string
  readonly emptied: (condition: string, before: number) => string
  readonly within: (count: number, county: string) => string
}

/** What is said of a filter, as the screen says it: of whom it could ask, what left nobody, and how many lie in a county. */
export const selectionSentences: Readonly<Record<Language, Sentences>> = {
  sv: {
    base: (base, many) => `bland ${base} med svar på ${many ? 'alla frågorna' : 'frågan'}`,
    noneAlone: (condition) => `Ingen kommun har svaret ”${condition}”.`,
    emptied: (condition, before) =>
      before === 1
        ? `Före ”${condition}” fanns en kvar; den uppfyller det inte.`
        : `Före ”${condition}” fanns ${before} kvar; ingen av dem uppfyller det.`,
    within: (count, county) => `Av dem ligger ${count} i ${county}.`,
  },
  en: {
    base: (base, many) => `among ${base} with an answer to ${many ? 'all of the questions' : 'the question'}`,
    noneAlone: (condition) => `No municipality has the answer “${condition}”.`,
    emptied: (condition, before) =>
      before === 1
        ? `Before “${condition}” one was left; it does not meet it.`
        : `Before “${condition}” ${before} were left; none of them meets it.`,
    within: (count, county) => `Of these, ${count} ${count === 1 ? 'is' : 'are'} in ${county}.`,
  },
}
