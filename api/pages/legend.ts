import { areaLegend, legendRows, type LegendRow } from '../domain/legend/legendRows.ts'
import { indicatorTexts } from '../domain/words/answerLabel.ts'
import { element, escapeMarkup } from '../pictures/markup.ts'
import { countAndShare, optionLabel, texts } from '../pictures/map/texts.ts'
import { countSquares, swatch } from './marks.ts'
import type { PageContext } from './pageContext.ts'
import { text } from '../domain/words/catalogue.ts'

/** The option shown, in words. */
function optionShown({ indicator, option, address: { language } }: PageContext): string {
  const shown = optionLabel(indicator, option, language)
  return shown === null ? '' : element('p', { class: 'first-option' }, escapeMarkup(shown))
}

/** The legend of the map as shown: every class and missing reason with count, share and squares; a county's counts below the region's. */
export function legend(context: PageContext): string {
  const { indicator, option, county, address } = context
  const { language } = address
  const shown = { option, county: county?.code ?? null, language, t: indicatorTexts(language) }
  const area = county ? areaLegend(indicator, shown) : null
  const inCounty = ({ inCounty: within }: LegendRow): string => {
    if (within === null || !county) return ''
    const told = text(language, 'pages', 'inCounty', { count: within.count, of: within.of, county: county.name })
    return element('span', { class: 'first-in-county' }, escapeMarkup(told))
  }
  const rows = legendRows(indicator, shown).map((row) =>
    element(
      'li',
      {},
      element('span', { class: 'choice' }, swatch(indicator, row.key), escapeMarkup(row.label)),
      element('span', { class: 'figures' }, escapeMarkup(countAndShare(row.count, row.share, language))),
      countSquares(indicator, row.key, row.count, indicator.values.length),
      inCounty(row),
    ),
  )
  const base = `${texts.base[language]}: ${indicator.base.label[language]}`
  const ofCounty =
    area && county
      ? ` · ${text(language, 'pages', 'countyBase', { base: area.base, municipalities: area.municipalities, county: county.name })}`
      : ''
  return element(
    'section',
    { class: 'stack first-legend', 'aria-label': text(language, 'indicator', 'legend') },
    element('h2', {}, escapeMarkup(indicator.title[language])),
    element('p', { class: 'soft' }, escapeMarkup(base + ofCounty)),
    context.selection === null ? '' : element('p', { class: 'soft' }, texts.countsOfAll[language]),
    optionShown(context),
    element('ul', { class: 'first-rows' }, ...rows),
  )
}
