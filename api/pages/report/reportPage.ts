import { element, escapeMarkup } from '../../pictures/markup.ts'
import type { PageContext } from '../pageContext.ts'
import { provenanceLabel } from '../provenanceLabel.ts'
import { words } from '../words.ts'
import { externalNote } from './externalNote.ts'
import { factLinks } from './factLinks.ts'
import { factList } from './factList.ts'
import { reportWords } from './reportWords.ts'
import { totalsTable } from './totalsTable.ts'

/** Rapporten to read before or without a script: every figure, statement and fact, at the addresses that the client gives them. */
export function reportPage({ snapshot: { study, facts }, address: { language } }: PageContext, lead: string): string {
  const text = (value: { readonly sv: string; readonly en: string }): string => escapeMarkup(value[language])
  const section = (id: keyof typeof reportWords, ...content: readonly string[]): string =>
    element('section', { id }, element('h2', {}, reportWords[id][language]), ...content)
  const list = (items: readonly { readonly text: string; readonly facts: readonly string[] }[]): string =>
    element('ul', {}, ...items.map((item) => element('li', {}, `${item.text} ${factLinks(item.facts)}`)))
  const elsewhere = (ids: readonly string[]): string => externalNote(study.externalSources, ids, language)
  const steps = study.staircase.map(({ count, label, caution, external, facts: ids }) => ({
    text: `${count} ${text(label)}.${caution === undefined ? '' : ` ${text(caution)}`}${elsewhere(external)}`,
    facts: ids,
  }))
  const areas = [...study.criticalAreas, ...study.developmentAreas]
  return element(
    'main',
    { id: 'content', class: 'first-page' },
    element('h1', {}, words.report[language]),
    element('p', {}, escapeMarkup(lead)),
    element('p', {}, text(study.source.citation)),
    provenanceLabel('published', language),
    section('staircase', element('p', {}, text(reportWords.notNested)), list(steps)),
    section('questions', totalsTable(study.publishedTotals, elsewhere, language)),
    section('statements', list(study.statements.map((each) => ({ text: text(each.text), facts: each.facts })))),
    section('areas', list(areas.map(({ id, title, facts: ids }) => ({ text: `${id} ${text(title)}`, facts: ids })))),
    section('needs', list(study.needs.map(({ title, facts: ids }) => ({ text: text(title), facts: ids })))),
    section(
      'timeline',
      list(
        study.timeline.map(({ when, title, external, facts: ids }) => ({
          text: `${text(when)}: ${text(title)}${elsewhere(external)}`,
          facts: ids,
        })),
      ),
    ),
    section(
      'contradictions',
      list(
        study.contradictions.map((each) => ({
          text: `${each.id} ${text(each.observation)} ${text(each.handling)}`,
          facts: each.facts,
        })),
      ),
    ),
    section('facts', factList(facts, language)),
  )
}
