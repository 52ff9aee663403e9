import type { PageName } from '../domain/address/views.ts'
import { text } from '../domain/words/catalogue.ts'
import type { PageContext } from './pageContext.ts'

/** What a page is, in a sentence of plain text. */
export function pageLead(name: PageName, { snapshot: { study }, address: { language } }: PageContext): string {
  if (name === 'about') return study.description[language]
  if (name !== 'report') return text(language, 'shell', `lead.${name}`)
  return study.report === undefined
    ? text(language, 'report', 'none', { study: study.shortTitle })
    : text(language, 'report', 'about', { date: study.source.date })
}
