import { element, escapeMarkup } from '../pictures/markup.ts'
import { texts } from '../pictures/map/texts.ts'
import type { IndicatorSummary } from '../replies/indicators.ts'
import { distributionBar } from './marks.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { words } from './words.ts'

const heading = (text: string): string => element('h2', { class: 'group-heading' }, escapeMarkup(text))

/** The region and its counties as links, each with its number of municipalities. */
function areas({ address, geography }: PageContext): string {
  const { language } = address
  const count = (county: string): number => geography.municipalities.filter((each) => each.county.code === county).length
  const all = [
    { code: null, name: words.region[language], municipalities: geography.municipalities.length },
    ...geography.counties.map(({ code, name }) => ({ code, name, municipalities: count(code) })),
  ]
  const links = all.map(({ code, name, municipalities }) => {
    const attributes = { href: hrefOf(address, { county: code }), 'aria-current': code === address.county ? 'true' : null }
    return element(
      'li',
      {},
      element(
        'a',
        attributes,
        element('span', {}, escapeMarkup(name)),
        ' ',
        element('span', { class: 'figures' }, String(municipalities)),
      ),
    )
  })
  return element(
    'nav',
    { class: 'first-areas', 'aria-label': words.areas[language] },
    heading(words.areas[language]),
    element('ul', { class: 'first-area-list' }, ...links),
  )
}

/** The indicator shown, opened: its wording, base and provenance. */
function details({ indicator, address: { language } }: PageContext): string {
  const asked = indicator.reconstructed ? 'reconstructedQuestion' : 'question'
  const caption = indicator.kind === 'level' ? 'method' : asked
  return element(
    'div',
    { class: 'first-details' },
    element(
      'div',
      {},
      element('p', { class: 'first-caption' }, words[caption][language]),
      element('p', { class: 'first-wording' }, escapeMarkup(indicator.wording[language])),
    ),
    element('p', { class: 'figures' }, escapeMarkup(`${texts.base[language]}: ${indicator.base.label[language]}`)),
    indicator.supplementary ? element('p', {}, escapeMarkup(texts.supplementary[language])) : '',
    indicator.note === null ? '' : element('p', { class: 'first-note' }, escapeMarkup(indicator.note[language])),
    provenanceLabel(indicator.provenance, language),
  )
}

function row(context: PageContext, summary: IndicatorSummary): string {
  const { address, indicator } = context
  const shown = summary.id === indicator.id
  const link = element(
    'a',
    { href: hrefOf(address, { indicator: summary.id }), 'aria-current': shown ? 'true' : null },
    element('span', {}, escapeMarkup((summary.listTitle ?? summary.title)[address.language])),
    element('span', { class: 'first-bar' }, distributionBar(summary)),
  )
  return element('li', {}, link, shown ? details(context) : '')
}

/** What the map can show and of which area, as links. */
export function questions(context: PageContext): string {
  const { indicators, address } = context
  const groups = indicators.groups.map(({ id, title }) => {
    const rows = indicators.indicators.filter(({ group }) => group === id).map((each) => row(context, each))
    return heading(title[address.language]) + element('ul', { class: 'first-group' }, ...rows)
  })
  return areas(context) + element('nav', { 'aria-label': words.list[address.language] }, ...groups)
}
