import { element, escapeMarkup } from '../geo/staticMap/markup.ts'
import { comparisonsReply } from '../routes/comparisons.ts'
import type { Localized } from '../study/localized.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { scopeWords } from './selectionWords.ts'
import { countOf, words } from './words.ts'

/** The municipalities that a page's address compares, as far as they exist; the client settles the rest and says what it left out. */
export function comparedCodes({ address, geography }: PageContext): readonly string[] {
  const asked = new Set((address.rest['kommuner'] ?? '').split(','))
  return [...asked].filter((code) => geography.municipalityByCode.has(code)).slice(0, 4)
}

/** Jämför to read before or without a script: maturity and every answer of the municipalities side by side. */
export function comparePage(context: PageContext, lead: string): string {
  const { deps, snapshot, address, selection } = context
  const { language } = address
  const codes = comparedCodes(context)
  const heading = element('h1', {}, escapeMarkup(words.compare[language])) + element('p', {}, escapeMarkup(lead))
  const main = (...content: readonly string[]): string => element('main', { id: 'content', class: 'first-page' }, ...content)
  // Whoever is compared is compared: the filter says who is within it, and the county chosen for the map says nothing here.
  const scope = scopeWords({ ...context, county: null })
  const filter = scope === null ? '' : element('p', {}, escapeMarkup(scope))
  if (codes.length === 0) return main(heading, filter)
  const { municipalities, answers, maturity } = comparisonsReply(deps, snapshot, codes)
  const row = (title: string, cells: readonly string[]): string =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeMarkup(title)),
      ...cells.map((cell) => element('td', {}, escapeMarkup(cell))),
    )
  const level = ({ level: at, label }: { level: number | null; label: Localized }): string =>
    at === null ? label[language] : `${at} ${label[language]}`
  const known = language === 'sv' ? 'kända' : 'known'
  const columns = municipalities.map(({ code, name }) =>
    element(
      'th',
      { scope: 'col' },
      element('a', { href: hrefOf(address, { view: { name: 'municipality', code } }) }, escapeMarkup(name)),
      selection === null ? '' : `<br/>${words[selection.codes.includes(code) ? 'within' : 'outside'][language]}`,
    ),
  )
  const rows = [
    ...maturity.dimensions.map(({ short, title, levels }) => row(`${short} ${title[language]}`, levels.map(level))),
    row(
      maturity.overall.title[language],
      maturity.overall.levels.map((each, place) => {
        const coverage = maturity.coverages[place]
        return coverage === undefined
          ? level(each)
          : `${level(each)} (${countOf(coverage.known, coverage.of, language)} ${known})`
      }),
    ),
    ...answers.map(({ title, cells }) =>
      row(
        title[language],
        cells.map(({ label }) => label[language]),
      ),
    ),
  ]
  return main(
    heading,
    filter,
    provenanceLabel(snapshot.provenance, language),
    element(
      'table',
      { class: 'first-table' },
      element('thead', {}, element('tr', {}, element('td', {}), ...columns)),
      element('tbody', {}, ...rows),
    ),
  )
}
