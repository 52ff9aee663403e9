import { areaLegend, legendRows, type LegendRow } from '../domain/legend/legendRows.ts'
import { indicatorTexts } from '../domain/words/answerLabel.ts'
import { element, escapeMarkup } from '../pictures/markup.ts'
import { countAndShare, optionLabel, texts } from '../pictures/map/texts.ts'
import { countSquares, optionBar, swatch } from './marks.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { countOf, countyBase, severalOf, words } from './words.ts'

/** The options of a multiple answer as links, each with its count of the base; the one shown is marked. */
function options({ indicator, option, address }: PageContext): string {
  if (option === null) return ''
  const { language } = address
  const { label: base, count: of } = indicator.base
  const links = indicator.classes.map(({ id, label, count }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: hrefOf(address, { option: id, pinned: null }), 'aria-current': id === option ? 'true' : null },
        element('span', {}, escapeMarkup(label[language])),
        optionBar(indicator, count, of),
        element('span', { class: 'figures' }, ` ${count}`),
      ),
    ),
  )
  return element(
    'nav',
    { class: 'first-choice', 'aria-label': words.options[language] },
    element('p', {}, words.options[language]),
    element('ul', { class: 'first-options' }, ...links),
    element('p', {}, escapeMarkup(severalOf(base[language], language))),
  )
}

/** The option shown in words, where there is nowhere for links to lead. */
function optionShown({ indicator, option, address: { language } }: PageContext): string {
  const shown = optionLabel(indicator, option, language)
  return shown === null ? '' : element('p', { class: 'first-option' }, escapeMarkup(shown))
}

/** The legend of the map as shown: every class and missing reason with count, share and squares; a county's counts below the region's. `linked`: with links to a multiple answer's other options. */
export function legend(context: PageContext, linked = true): string {
  const { indicator, option, county, address } = context
  const { language } = address
  const shown = { option, county: county?.code ?? null, language, t: indicatorTexts(language) }
  const area = county ? areaLegend(indicator, shown) : null
  const inCounty = ({ inCounty: within }: LegendRow): string => {
    if (within === null || !county) return ''
    const of = countOf(within.count, within.of, language)
    return element('span', { class: 'first-in-county' }, escapeMarkup(`${of} ${language === 'sv' ? 'i' : 'in'} ${county.name}`))
  }
  const rows = legendRows(indicator, shown).map((row) =>
    element(
      'li',
      {},
      element('span', { class: 'first-class' }, swatch(indicator, row.key), escapeMarkup(row.label)),
      element('span', { class: 'first-count' }, escapeMarkup(countAndShare(row.count, row.share, language))),
      countSquares(indicator, row.key, row.count, indicator.values.length),
      inCounty(row),
    ),
  )
  const base = `${texts.base[language]}: ${indicator.base.label[language]}`
  const ofCounty = area && county ? ` · ${countyBase(area.base, area.municipalities, county.name, language)}` : ''
  return element(
    'section',
    { class: 'first-legend', 'aria-label': words.legend[language] },
    element('h2', {}, escapeMarkup(indicator.title[language])),
    element('p', { class: 'first-base' }, escapeMarkup(base + ofCounty)),
    // On the page itself the client says so; in a still frame nobody else will.
    context.selection === null || linked ? '' : element('p', { class: 'first-base' }, texts.countsOfAll[language]),
    linked ? options(context) : optionShown(context),
    element('ul', { class: 'first-rows' }, ...rows),
  )
}
