import { element, escapeMarkup } from '../geo/staticMap/markup.ts'
import type { CentreReply, Place } from '../schemas/centre.ts'
import type { Distribution } from '../schemas/distribution.ts'
import type { ProfileAnswer, ProfileReply } from '../schemas/profile.ts'
import type { Language } from '../study/localized.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { countOf, formatNumber, words } from './words.ts'

const heading = (text: string): string => element('h3', { class: 'group-heading' }, escapeMarkup(text))

/** How many of an area gave the same answer; nothing where the answer is missing or there were several. */
function sameAnswer({ answer }: ProfileAnswer, area: Distribution, language: Language): string {
  const [only] = answer.classes
  if (only === undefined || answer.classes.length > 1) return ''
  return countOf(area.classes.find(({ id }) => id === only)?.count ?? 0, area.base, language)
}

function answers(profile: ProfileReply, { indicators, address }: PageContext): string {
  const { language } = address
  const bodies = indicators.groups.map(({ id, title }) => {
    const rows = profile.answers
      .filter(({ group }) => group === id)
      .map((answer) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, escapeMarkup(answer.title[language])),
          element('td', {}, escapeMarkup(answer.label[language])),
          element('td', {}, sameAnswer(answer, answer.county, language)),
          element('td', {}, sameAnswer(answer, answer.region, language)),
        ),
      )
    if (rows.length === 0) return ''
    const columns = [words.ownAnswer, words.inCounty, words.inRegion].map((each) =>
      element('th', { scope: 'col' }, each[language]),
    )
    const head = element('tr', {}, element('th', { scope: 'col' }, escapeMarkup(title[language])), ...columns)
    return element('table', { class: 'first-table' }, element('thead', {}, head), element('tbody', {}, ...rows))
  })
  return bodies.join('')
}

function maturity({ maturity: { dimensions, overall, rubric, coverage } }: ProfileReply, language: Language): string {
  const level = (each: { level: number | null; label: { sv: string; en: string } }): string =>
    each.level === null ? each.label[language] : `${each.level} ${each.label[language]}`
  const known = countOf(coverage.known, coverage.of, language)
  const lines = [
    ...dimensions.map((each) => [`${each.short} ${each.title[language]}`, level(each)] as const),
    [overall.title[language], `${level(overall)} (${known} ${language === 'sv' ? 'kända' : 'known'})`] as const,
  ]
  const list = lines.map(([term, value]) =>
    element('div', {}, element('dt', {}, escapeMarkup(term)), element('dd', {}, escapeMarkup(value))),
  )
  const version = `${words.rubric[language]} ${rubric.version}${rubric.validated ? '' : ` · ${words.notValidated[language]}`}`
  return (
    heading(words.maturity[language]) +
    element('p', { class: 'first-base' }, escapeMarkup(version)) +
    element('dl', { class: 'first-facts' }, ...list)
  )
}

const linkList = (links: readonly string[]): string => element('ul', {}, ...links.map((link) => element('li', {}, link)))

/** A municipality in words: maturity, every answer beside county and region, centres, neighbours. */
export function municipalityPanel(profile: ProfileReply, context: PageContext): string {
  const { address } = context
  const { language } = address
  const { name, county, population, code } = profile
  const inhabitants = `${formatNumber(population.count, language)} ${language === 'sv' ? 'invånare' : 'inhabitants'} (${population.year})`
  const toCentre = ({ id, title }: CentreReply): string =>
    element('a', { href: hrefOf(address, { view: { name: 'centre', id } }) }, escapeMarkup(title[language]))
  const toPlace = (place: Place): string =>
    element('a', { href: hrefOf(address, { view: { name: 'municipality', code: place.code } }) }, escapeMarkup(place.name))
  return [
    element('h2', { class: 'panel-heading' }, escapeMarkup(name)),
    element(
      'p',
      { class: 'first-about' },
      escapeMarkup(`${county.name} · ${inhabitants} · ${language === 'sv' ? 'kommunkod' : 'municipality code'} ${code}`),
    ),
    provenanceLabel(profile.provenance, language),
    element(
      'div',
      { class: 'first-unscripted' },
      maturity(profile, language),
      answers(profile, context),
      heading(words.centres[language]),
      profile.centres.length === 0 ? element('p', {}, words.noCentres[language]) : linkList(profile.centres.map(toCentre)),
      heading(words.neighbours[language]),
      linkList(profile.neighbours.map(toPlace)),
    ),
  ].join('')
}
