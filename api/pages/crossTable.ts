import { element, escapeMarkup } from '../pictures/markup.ts'
import { classLabel, lowerFirst } from '../domain/words/valueLabel.ts'
import { crosstabsReply } from '../routes/crosstabs.ts'
import type { CrosstabAxis } from '../replies/crosstab.ts'
import { axisClassLabel } from '../domain/legend/crossCells.ts'
import { crossedAxes } from './crossedAxes.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { byName, countOf, words } from './words.ts'

/** The two questions of the address crossed, as a plain table of counts of those whom county and filter leave, and who they are; the study's own two where they can't be. */
export function crossTable(context: PageContext): string {
  const { snapshot, county, selection, address, geography } = context
  const { language } = address
  const [across, down] = crossedAxes(context)
  const crosstab = crosstabsReply(snapshot, across, down, {
    county: county?.code ?? null,
    conditions: selection?.conditions ?? [],
  })
  const heading = (text: string, scope: 'row' | 'col') => element('th', { scope }, escapeMarkup(text))
  const number = (count: number) => element('td', {}, String(count))
  const table = element(
    'table',
    { class: 'first-table' },
    element('caption', {}, escapeMarkup(`${crosstab.y.title[language]} × ${crosstab.x.title[language]}`)),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heading(crosstab.y.title[language], 'col'),
        ...crosstab.x.classes.map((each) => heading(classLabel(crosstab.x.kind, each, language), 'col')),
      ),
    ),
    element(
      'tbody',
      {},
      ...crosstab.y.classes.map((row) =>
        element(
          'tr',
          {},
          heading(classLabel(crosstab.y.kind, row, language), 'row'),
          ...crosstab.cells.filter(({ y: id }) => id === row.id).map(({ count }) => number(count)),
        ),
      ),
    ),
    element(
      'tfoot',
      {},
      element(
        'tr',
        {},
        heading(words.base[language], 'row'),
        element('td', { colspan: crosstab.columns.length }, countOf(crosstab.base, crosstab.municipalities, language)),
      ),
    ),
  )
  const nameOf = (code: string) => geography.municipalityByCode.get(code)?.name ?? code
  const link = (code: string) =>
    element('a', { href: hrefOf(address, { view: { name: 'municipality', code } }) }, escapeMarkup(nameOf(code)))
  const labelOf = (axis: CrosstabAxis, id: string): string =>
    `${axis.title[language]}: ${lowerFirst(axisClassLabel(axis, id, language))}`
  const cells = crosstab.cells.filter(({ count }) => count > 0)
  const named = cells.flatMap(({ x: onX, y: onY, count, codes }) => [
    element('dt', {}, escapeMarkup(`${labelOf(crosstab.x, onX)} · ${labelOf(crosstab.y, onY)} (${count})`)),
    element(
      'dd',
      {},
      codes
        .toSorted((one, other) => byName(nameOf(one), nameOf(other)))
        .map(link)
        .join(', '),
    ),
  ])
  return table + element('h2', {}, words.cellByCell[language]) + element('dl', {}, ...named)
}
