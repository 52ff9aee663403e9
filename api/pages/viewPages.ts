import { element, escapeMarkup } from '../pictures/markup.ts'
import type { PageName } from '../domain/address/views.ts'
import { text } from '../domain/words/catalogue.ts'
import { answersTable } from './answersTable.ts'
import { comparePage } from './comparePage.ts'
import type { PageContext } from './pageContext.ts'
import { crossTable } from './crossTable.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { reportPage } from './report/reportPage.ts'
import { scopeWords } from './selectionWords.ts'
import { words } from './words.ts'

/** What a page is, in plain text. */
export function pageLead(name: PageName, { snapshot, address: { language } }: PageContext): string {
  if (name === 'about') return snapshot.study.description[language]
  if (name === 'report') return text(language, 'report', 'lead', { date: snapshot.study.source.date })
  return text(language, 'shell', `lead.${name}`)
}

/** The page's first HTML, to read before or without a script. */
export function viewPage(name: PageName, context: PageContext): string {
  if (name === 'compare') return comparePage(context, pageLead(name, context))
  if (name === 'report') return reportPage(context, pageLead(name, context))
  const { language } = context.address
  const scope = scopeWords(context)
  return element(
    'main',
    { id: 'content', class: 'first-page' },
    element('h1', {}, escapeMarkup(words[name][language])),
    element('p', {}, escapeMarkup(pageLead(name, context))),
    provenanceLabel(context.snapshot.provenance, language),
    scope === null ? '' : element('p', {}, escapeMarkup(scope)),
    name === 'cross' ? crossTable(context) : '',
    name === 'table' ? answersTable(context, true) : '',
  )
}
