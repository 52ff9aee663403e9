import { asksForReason } from '../study/askable.ts'
import type { Language } from '../study/localized.ts'

interface Sentences {
  readonly base: Readonly<Record<'one' | 'all' | 'some' | 'none', (base: number) => string>>
  readonly noneAlone: (condition: string) => string
  readonly emptied: (condition: string, before: number) => string
  readonly within: (count: number, county: string) => string
}

/** What is said of a filter, as the screen says it: of whom it could ask, what left nobody, and how many lie in a county. */
export const selectionSentences: Readonly<Record<Language, Sentences>> = {
  sv: {
    base: {
      one: (base) => `bland ${base} med svar på frågan`,
      all: (base) => `bland ${base} med svar på alla frågorna`,
      some: (base) => `bland ${base} med svar där urvalet kräver ett`,
      none: (base) => `bland alla ${base}, även de utan svar`,
    },
    noneAlone: (condition) => `Ingen kommun uppfyller ”${condition}”.`,
    emptied: (condition, before) =>
      before === 1
        ? `Före ”${condition}” fanns en kvar; den uppfyller det inte.`
        : `Före ”${condition}” fanns ${before} kvar; ingen av dem uppfyller det.`,
    within: (count, county) => `Av dem ligger ${count} i ${county}.`,
  },
  en: {
    base: {
      one: (base) => `among ${base} with an answer to the question`,
      all: (base) => `among ${base} with an answer to all of the questions`,
      some: (base) => `among ${base} with an answer where the filter asks for one`,
      none: (base) => `among all ${base}, those without an answer included`,
    },
    noneAlone: (condition) => `No municipality meets “${condition}”.`,
    emptied: (condition, before) =>
      before === 1
        ? `Before “${condition}” one was left; it does not meet it.`
        : `Before “${condition}” ${before} were left; none of them meets it.`,
    within: (count, county) => `Of these, ${count} ${count === 1 ? 'is' : 'are'} in ${county}.`,
  },
}

interface Asked {
  readonly base: number
  readonly conditions: readonly { readonly classes: readonly string[] }[]
}

/** "bland 50 med svar på frågan": of whom a filter could ask at all; one that asks for a missing reason asks of those without an answer too. */
export function selectionBase({ base, conditions }: Asked, language: Language): string {
  const answered = conditions.filter(({ classes }) => !asksForReason(classes)).length
  const said = selectionSentences[language].base
  if (answered === 0) return said.none(base)
  if (answered < conditions.length) return said.some(base)
  return answered > 1 ? said.all(base) : said.one(base)
}
