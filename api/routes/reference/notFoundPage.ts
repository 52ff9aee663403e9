import { html } from 'hono/html'
import type { Language, Localized } from '../../domain/study/localized.ts'
import { inLanguage, layout, type Html } from './layout.ts'
import { text } from '../../domain/words/catalogue.ts'

/** What a reader who follows a broken link sees, with a way home. */
export function notFoundPage(path: string, language: Language, region: Localized): Html {
  const main = html`<h1>${text(language, 'reference', 'notFound.title')}</h1>
    <p class="lead">${text(language, 'reference', 'notFound.explanation')}</p>
    <p><code>${path}</code></p>
    <p><a href="${inLanguage('/', language)}">${text(language, 'reference', 'notFound.home', { region })}</a></p>`
  return layout({ path, language, title: text(language, 'reference', 'notFound.title'), main })
}
