import { legendRows, type LegendRow } from '../geo/staticMap/legendRows.ts'
import { element, escapeMarkup } from '../geo/staticMap/markup.ts'
import { countAndShare, optionLabel, texts } from '../geo/staticMap/texts.ts'
import { countSquares, swatch } from './marks.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { countOf, words } from './words.ts'

/** The options of a multiple answer as links; the one shown is marked. */
function options({ indicator, option, address }: PageContext): string {
  if (option === null) return ''
  const { language } = address
  const links = indicator.classes.map(({ id, label }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: hrefOf(address, { option: id, pinned: null }), 'aria-current': id === option ? 'true' : null },
        escapeMarkup(label[language]),
      ),
    ),
  )
  return element('ul', { class: 'first-options', 'aria-label': words.options[language] }, ...links)
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
  const region = legendRows(indicator, option, null, language)
  const area = county ? legendRows(indicator, option, county.code, language) : null
  const inCounty = (row: LegendRow): string => {
    if (!area || !county) return ''
    const missing = region.missing.includes(row)
    const count = [...area.classes, ...area.missing].find(({ key }) => key === row.key)?.count ?? 0
    const of = countOf(count, missing ? area.municipalities : area.base, language)
    return element('span', { class: 'first-in-county' }, escapeMarkup(`${of} ${language === 'sv' ? 'i' : 'in'} ${county.name}`))
  }
  const rows = [...region.classes, ...region.missing].map((row) =>
    element(
      'li',
      {},
      element('span', { class: 'first-class' }, swatch(indicator, row.key), escapeMarkup(row.label)),
      element('span', { class: 'first-count' }, escapeMarkup(countAndShare(row.count, row.share, language))),
      countSquares(indicator, row.key, row.count, region.municipalities),
      inCounty(row),
    ),
  )
  return element(
    'section',
    { class: 'first-legend', 'aria-label': words.legend[language] },
    element('h2', {}, escapeMarkup(indicator.title[language])),
    element('p', { class: 'first-base' }, escapeMarkup(`${texts.base[language]}: ${indicator.base.label[language]}`)),
    // On the page itself the client says so; in a still frame nobody else will.
    context.selection === null || linked ? '' : element('p', { class: 'first-base' }, texts.countsOfAll[language]),
    linked ? options(context) : optionShown(context),
    element('ul', { class: 'first-rows' }, ...rows),
  )
}
