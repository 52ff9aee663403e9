import { element, escapeMarkup } from '../../pictures/markup.ts'
import type { Fact } from '../../domain/study/fact.ts'
import type { Language } from '../../domain/study/localized.ts'

/** Every fact at its own address. */
export function factList(facts: readonly Fact[], language: Language): string {
  const item = ({ id, title, statement, quotation, certainty }: Fact): string =>
    element(
      'div',
      { id, class: 'fact' },
      element('dt', {}, `${id} ${escapeMarkup(title[language])}`),
      element(
        'dd',
        {},
        escapeMarkup(certainty === null ? statement[language] : `${statement[language]} ${certainty[language]}.`),
      ),
      quotation === null ? '' : element('dd', { lang: 'sv' }, escapeMarkup(`”${quotation}”`)),
    )
  return element('dl', {}, ...facts.map(item))
}
