import { element, escapeMarkup } from '../pictures/markup.ts'
import { collatorOf } from '../domain/words/format.ts'
import { changeAddress } from '../domain/address/changeAddress.ts'
import { formatAddress } from '../domain/address/formatAddress.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Provenance } from '../domain/study/answer.ts'
import { provenanceTexts } from '../pictures/map/texts.ts'
import type { PageContext } from './context.ts'
import { mapPicture } from './preview.ts'
import { countyShortName } from '../domain/words/answerSentence.ts'
import { answerText } from '../domain/words/answerLabel.ts'
import { text } from '../domain/words/catalogue.ts'

/** Says what kind of data is shown; stands wherever a municipality's value does. */
export function provenanceLabel(provenance: Provenance, language: Language): string {
  const { name, meaning } = provenanceTexts[provenance]
  return element(
    'p',
    { class: 'provenance', 'data-provenance': provenance },
    element('strong', {}, escapeMarkup(name[language])),
    escapeMarkup(` – ${meaning[language]}`),
  )
}

/** Rows of the municipalities that are asked for, by name. */
function rowsOf({ indicator, geography, address }: PageContext, isAsked: (code: string) => boolean): readonly string[] {
  const { language } = address
  const values = new Map(indicator.values.map((value) => [value.code, value]))
  return geography.municipalities
    .filter(({ code }) => isAsked(code))
    .toSorted((one, other) => collatorOf('sv').compare(one.name, other.name))
    .map(({ code, name, county }) => {
      const value = values.get(code) ?? { code, value: null, classes: [], missing: 'not-published' as const }
      const link = element(
        'a',
        { href: formatAddress(changeAddress(address, { view: { name: 'municipality', code } })) },
        escapeMarkup(name),
      )
      return element(
        'tr',
        {},
        element('th', { scope: 'row', translate: 'no' }, link),
        element('td', { translate: 'no' }, escapeMarkup(countyShortName(county.name))),
        element('td', {}, escapeMarkup(answerText(indicator, value, language))),
      )
    })
}

/** All municipalities, those that a filter leaves first and under a heading of their own: what stands back on the map is told apart here too. */
function wholeBody(context: PageContext): string {
  const { selection } = context
  const { language } = context.address
  if (selection === null) return element('tbody', {}, ...rowsOf(context, () => true))
  const part = (title: string, isIn: boolean): string => {
    const rows = rowsOf(context, (code) => selection.codes.includes(code) === isIn)
    const heading = `${title} (${rows.length})`
    const row = element('tr', {}, element('th', { scope: 'rowgroup', colspan: 3 }, element('strong', {}, escapeMarkup(heading))))
    return element('tbody', {}, row, ...rows)
  }
  return part(text(language, 'pages', 'within'), true) + part(text(language, 'pages', 'outside'), false)
}

/** Every municipality's value, to read where no script draws the map's own words: what the map shows, in a table. */
export function answersTable(context: PageContext): string {
  const { indicator, address } = context
  const { language } = address
  const headings = (['municipality', 'county', 'value'] as const).map((each) =>
    element('th', { scope: 'col' }, text(language, 'pages', `column.${each}`)),
  )
  return element(
    'section',
    { class: 'stack first-unscripted', 'aria-label': text(language, 'pages', 'answers') },
    element('h2', {}, escapeMarkup(`${text(language, 'pages', 'answers')}: ${indicator.title[language]}`)),
    provenanceLabel(indicator.provenance, language),
    element(
      'table',
      { class: 'read-table first-table' },
      element('thead', {}, element('tr', {}, ...headings)),
      wholeBody(context),
    ),
    element('p', {}, element('a', { href: mapPicture(context, 'svg') }, text(language, 'pages', 'picture'))),
  )
}
