import { element, escapeMarkup } from '../pictures/markup.ts'
import type { Localized } from '../domain/study/localized.ts'
import { mapPicture } from './mapPicture.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { answerText } from '../domain/words/answerLabel.ts'
import { byName, words } from './words.ts'

/** Rows of the municipalities that are asked for, by name. */
function rowsOf({ indicator, geography, address }: PageContext, isAsked: (code: string) => boolean): readonly string[] {
  const { language } = address
  const values = new Map(indicator.values.map((value) => [value.code, value]))
  return geography.municipalities
    .filter(({ code }) => isAsked(code))
    .toSorted((one, other) => byName(one.name, other.name))
    .map(({ code, name, county }) => {
      const value = values.get(code) ?? { code, value: null, classes: [], missing: 'not-published' as const }
      const link = element('a', { href: hrefOf(address, { view: { name: 'municipality', code } }) }, escapeMarkup(name))
      return element(
        'tr',
        {},
        element('th', { scope: 'row' }, link),
        element('td', {}, escapeMarkup(county.name.replace(/s? län$/, ''))),
        element('td', {}, escapeMarkup(answerText(indicator, value, language))),
      )
    })
}

/** All municipalities, those that a filter leaves first and under a heading of their own: what stands back on the map is told apart here too. */
function wholeBody(context: PageContext): string {
  const { selection, address } = context
  if (selection === null) return element('tbody', {}, ...rowsOf(context, () => true))
  const part = (title: Localized, isIn: boolean): string => {
    const rows = rowsOf(context, (code) => selection.codes.includes(code) === isIn)
    const heading = `${title[address.language]} (${rows.length})`
    const row = element('tr', {}, element('th', { scope: 'rowgroup', colspan: 3 }, element('strong', {}, escapeMarkup(heading))))
    return element('tbody', {}, row, ...rows)
  }
  return part(words.within, true) + part(words.outside, false)
}

/** Every municipality's value, to read where no script draws the map's own words: what the map shows, in a table. */
export function answersTable(context: PageContext): string {
  const { indicator, address } = context
  const { language } = address
  const headings = [words.municipality, words.county, words.value].map((each) => element('th', { scope: 'col' }, each[language]))
  return element(
    'section',
    { class: 'stack first-unscripted', 'aria-label': words.answers[language] },
    element('h2', {}, escapeMarkup(`${words.answers[language]}: ${indicator.title[language]}`)),
    provenanceLabel(indicator.provenance, language),
    element(
      'table',
      { class: 'read-table first-table' },
      element('thead', {}, element('tr', {}, ...headings)),
      wholeBody(context),
    ),
    element('p', {}, element('a', { href: mapPicture(context, 'svg') }, words.picture[language])),
  )
}
