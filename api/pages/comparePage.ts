import { element, escapeMarkup } from '../pictures/markup.ts'
import { classLabel, lowerFirst, levelWords } from '../domain/words/valueLabel.ts'
import { comparisonsReply } from '../routes/comparisons.ts'
import type { ComparedAnswer } from '../replies/comparison.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import type { Indicator } from '../domain/study/indicator.ts'
import type { Language } from '../domain/study/localized.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { scopeWords } from './selectionWords.ts'
import { countOf, words } from './words.ts'

type Surroundings = Pick<ComparedAnswer, 'counties' | 'region'>

/** The municipalities that a page's address compares, as far as they exist; the client settles the rest and says what it left out. */
export function comparedCodes({ address, geography }: PageContext): readonly string[] {
  const asked = new Set((address.rest['kommuner'] ?? '').split(','))
  return [...asked].filter((code) => geography.municipalityByCode.has(code)).slice(0, 4)
}

/** "Av 50: ja 30, nej 20"; a dash where nobody has a value. */
function distributionWords(kind: Indicator['kind'], { base, classes }: Distribution, language: Language): string {
  if (base === 0) return '–'
  const counted = classes
    .filter(({ count }) => count > 0)
    .map((each) => `${lowerFirst(classLabel(kind, each, language))} ${each.count}`)
  return `${language === 'sv' ? 'Av' : 'Of'} ${base}: ${counted.join(', ')}`
}

/** Jämför to read before or without a script: maturity, every answer and the learning centres of the municipalities side by side, with their counties and the region. */
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
  const { municipalities, answers, maturity, centres } = comparisonsReply(deps, snapshot, codes)
  const row = (title: string, cells: readonly string[]): string =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeMarkup(title)),
      ...cells.map((cell) => element('td', {}, escapeMarkup(cell))),
    )
  const level = (each: Parameters<typeof levelWords>[0]): string => levelWords(each, language)
  /** What counties and region have, in the columns after the municipalities'. */
  const beside = (kind: Indicator['kind'], { counties, region }: Surroundings): readonly string[] =>
    [...counties.map(({ distribution }) => distribution), region].map((each) => distributionWords(kind, each, language))
  const known = language === 'sv' ? 'kända' : 'known'
  const areas = [...maturity.overall.counties.map(({ name }) => name), words.regionName[language]]
  const columns = municipalities.map(({ code, name }) =>
    element(
      'th',
      { scope: 'col' },
      element('a', { href: hrefOf(address, { view: { name: 'municipality', code } }) }, escapeMarkup(name)),
      selection === null ? '' : `<br/>${words[selection.codes.includes(code) ? 'within' : 'outside'][language]}`,
    ),
  )
  const rows = [
    ...maturity.dimensions.map((each) =>
      row(`${each.short} ${each.title[language]}`, [...each.levels.map(level), ...beside('level', each)]),
    ),
    row(maturity.overall.title[language], [
      ...maturity.overall.levels.map((each, place) => {
        const coverage = maturity.coverages[place]
        return coverage === undefined
          ? level(each)
          : `${level(each)} (${countOf(coverage.known, coverage.of, language)} ${known})`
      }),
      ...beside('level', maturity.overall),
    ]),
    ...answers.map((answer) =>
      row(answer.title[language], [...answer.cells.map(({ label }) => label[language]), ...beside(answer.kind, answer)]),
    ),
    row(words.centres[language], [
      ...centres.map(({ centres: own }) => own.map(({ title }) => title[language]).join(', ') || words.noCentres[language]),
      ...areas.map(() => ''),
    ]),
  ]
  return main(
    heading,
    filter,
    provenanceLabel(snapshot.provenance, language),
    element(
      'table',
      { class: 'first-table' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td', {}),
          ...columns,
          ...areas.map((name) => element('th', { scope: 'col' }, escapeMarkup(name))),
        ),
      ),
      element('tbody', {}, ...rows),
    ),
  )
}
