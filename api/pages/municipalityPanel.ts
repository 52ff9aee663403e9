import { element, escapeMarkup } from '../pictures/markup.ts'
import { classLabel, levelWords } from '../domain/words/valueLabel.ts'
import type { CentreReply, Place } from '../replies/centre.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import type { MaturityProfile, ProfileAnswer, ProfileReply } from '../replies/profile.ts'
import type { Language } from '../domain/study/localized.ts'
import type { MissingReason } from '../domain/study/missing.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { countOf, words } from './words.ts'
import { formatNumber } from '../domain/words/format.ts'

const heading = (text: string): string => element('h3', { class: 'group-heading' }, escapeMarkup(text))

/** How many of an area have the same, of those with a value; where it is missing, for the same reason, of all. */
function alikeIn(area: Distribution, classId: string, missing: MissingReason | null, language: Language): string {
  if (missing === null) return countOf(area.classes.find(({ id }) => id === classId)?.count ?? 0, area.base, language)
  return countOf(area.missing.find(({ reason }) => reason === missing)?.count ?? 0, area.municipalities, language)
}

/** An area beside an answer: a number, or one each for an answer of several. */
function besideAnswer(beside: ProfileAnswer, area: 'county' | 'region', language: Language): string {
  const { answer, [area]: within } = beside
  if (answer.missing !== null) return alikeIn(within, '', answer.missing, language)
  return within.classes
    .filter(({ id }) => answer.classes.includes(id))
    .map(({ id }) => alikeIn(within, id, null, language))
    .join('<br>')
}

/** An answer in words, several one below the other as the numbers beside them are. */
function answerWords({ answer, label, kind, region }: ProfileAnswer, language: Language): string {
  const given = region.classes.filter(({ id }) => answer.classes.includes(id))
  if (given.length < 2) return escapeMarkup(label[language])
  return given.map((each) => escapeMarkup(classLabel(kind, each, language))).join('<br>')
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
          element('td', {}, answerWords(answer, language)),
          element('td', {}, besideAnswer(answer, 'county', language)),
          element('td', {}, besideAnswer(answer, 'region', language)),
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

function maturity(profile: ProfileReply, language: Language): string {
  const { dimensions, overall, rubric, coverage, span } = profile.maturity
  const rows = [...dimensions, overall].map((each) => {
    const beside = [each.county, each.region].map((area) => alikeIn(area, String(each.level), each.missing, language))
    const name = 'short' in each ? `${each.short} ${each.title[language]}` : each.title[language]
    const row = element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeMarkup(name)),
      ...[escapeMarkup(levelWords(each, language)), ...beside].map((cell) => element('td', {}, cell)),
    )
    if (!('next' in each) || each.next === null) return row
    const demand = `${nextWords(levelWords(each.next, language), language)}: ${each.next.demand[language]}`
    return row + element('tr', {}, element('td', { colspan: 4, class: 'first-demand' }, escapeMarkup(demand)))
  })
  const columns = [words.level, words.inCounty, words.inRegion].map((each) => element('th', { scope: 'col' }, each[language]))
  const head = element('tr', {}, element('th', { scope: 'col' }, words.dimension[language]), ...columns)
  const version = `${words.rubric[language]} ${rubric.version}${rubric.validated ? '' : ` · ${words.notValidated[language]}`}`
  const known = coveredWords(coverage, span, language)
  return (
    heading(words.maturity[language]) +
    element('p', { class: 'first-base' }, escapeMarkup(version)) +
    element('table', { class: 'first-table' }, element('thead', {}, head), element('tbody', {}, ...rows)) +
    element('p', { class: 'first-base' }, escapeMarkup(known))
  )
}

const nextWords = (level: string, language: Language): string =>
  language === 'sv' ? `Vad ${level} kräver` : `What ${level} demands`

/** How many dimensions are known, and what the overall level could be if the others were. */
function coveredWords(
  { known, of }: MaturityProfile['coverage'],
  { low, high }: MaturityProfile['span'],
  language: Language,
): string {
  const sv = language === 'sv'
  const covered = `${countOf(known, of, language)} ${sv ? 'kända' : 'known'}`
  if (known === of) return `${covered} · ${sv ? 'inget spann' : 'no span'}`
  if (low === high)
    return `${covered} · ${sv ? `steg ${low} även om okända sätts till 0 eller 3` : `step ${low} even if the unknown are set to 0 or 3`}`
  return `${covered} · ${sv ? `steg ${low}–${high} om okända sätts till 0 respektive 3` : `step ${low}–${high} if the unknown are set to 0 and to 3`}`
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
      element('p', { class: 'first-base' }, words.alike[language]),
      maturity(profile, language),
      answers(profile, context),
      heading(words.centres[language]),
      profile.centres.length === 0 ? element('p', {}, words.noCentres[language]) : linkList(profile.centres.map(toCentre)),
      heading(words.neighbours[language]),
      linkList(profile.neighbours.map(toPlace)),
    ),
  ].join('')
}
