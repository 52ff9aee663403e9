import { element, escapeMarkup } from '../../pictures/markup.ts'
import type { Language } from '../../domain/study/localized.ts'
import type { PublishedTotal } from '../../domain/study/published.ts'
import { countOf } from '../words.ts'
import { formatNumber } from '../../domain/words/format.ts'
import { factLinks } from './factLinks.ts'
import { reportWords } from './reportWords.ts'

/**
 * Every figure that the report publishes, with its base and its facts; what is derived from them says so.
 * @param elsewhere what to say of the external sources that bear a figure out
 */
export function totalsTable(
  totals: readonly PublishedTotal[],
  elsewhere: (ids: readonly string[]) => string,
  language: Language,
): string {
  const row = ({ label, figure, unit, base, derived, external, facts }: PublishedTotal): string =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        escapeMarkup(label[language]) + (derived ? ` (${reportWords.derived[language]})` : '') + elsewhere(external ?? []),
      ),
      element(
        'td',
        {},
        base === undefined
          ? escapeMarkup([formatNumber(figure, language), unit?.[language]].filter(Boolean).join(' '))
          : escapeMarkup(`${countOf(figure, base.count, language)} ${base.label[language]}`),
      ),
      element('td', {}, factLinks(facts)),
    )
  const headings = ['what', 'figure', 'fact'] as const
  return element(
    'table',
    { class: 'first-table' },
    element(
      'thead',
      {},
      element('tr', {}, ...headings.map((name) => element('th', { scope: 'col' }, reportWords[name][language]))),
    ),
    element('tbody', {}, ...totals.map(row)),
  )
}
