import { element, escapeMarkup } from '../geo/staticMap/markup.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { valueWords } from './valueWords.ts'
import { byName, words } from './words.ts'

/** Every municipality's value, to read where no script draws the map's own words: what the map shows, in a table. */
export function answersTable({ indicator, geography, address }: PageContext): string {
  const { language } = address
  const values = new Map(indicator.values.map((value) => [value.code, value]))
  const rows = geography.municipalities
    .toSorted((one, other) => byName(one.name, other.name))
    .map(({ code, name, county }) => {
      const value = values.get(code) ?? { code, value: null, classes: [], missing: 'not-published' as const }
      const link = element('a', { href: hrefOf(address, { view: { name: 'municipality', code } }) }, escapeMarkup(name))
      return element(
        'tr',
        {},
        element('th', { scope: 'row' }, link),
        element('td', {}, escapeMarkup(county.name.replace(/s? län$/, ''))),
        element('td', {}, escapeMarkup(valueWords(indicator, value, language))),
      )
    })
  const headings = [words.municipality, words.county, words.value].map((each) => element('th', { scope: 'col' }, each[language]))
  return element(
    'section',
    { class: 'first-unscripted', 'aria-label': words.answers[language] },
    element('h2', {}, escapeMarkup(`${words.answers[language]}: ${indicator.title[language]}`)),
    provenanceLabel(indicator.provenance, language),
    element(
      'table',
      { class: 'first-table' },
      element('thead', {}, element('tr', {}, ...headings)),
      element('tbody', {}, ...rows),
    ),
    element('p', {}, element('a', { href: indicator.links['map'] ?? '' }, words.picture[language])),
  )
}
