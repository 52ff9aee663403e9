import { element, escapeMarkup } from '../../pictures/markup.ts'
import type { ExternalSource } from '../../domain/study/definition.ts'
import type { Language } from '../../domain/study/localized.ts'
import { reportWords } from './reportWords.ts'

/** " Extern källa, inte rapporten: …" with links, or nothing where something is the report's own. */
export function externalNote(sources: readonly ExternalSource[], ids: readonly string[], language: Language): string {
  const links = sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, url }) => element('a', { href: url, rel: 'noopener noreferrer' }, escapeMarkup(title[language])))
  return links.length === 0 ? '' : ` ${element('strong', {}, reportWords.external[language])} ${links.join('; ')}`
}
