import { html } from 'hono/html'
import type { Language } from '../../domain/study/localized.ts'
import { inLanguage, layout, type Html } from './layout.ts'

const texts = {
  title: { sv: 'Sidan finns inte', en: 'There is no such page' },
  explanation: {
    sv: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan flyttat.',
    en: 'The address leads nowhere. It may be misspelt, or the page has moved.',
  },
  home: { sv: 'Till kartan över Östra Mellansverige', en: 'To the map of East Middle Sweden' },
}

/** What a reader who follows a broken link sees, with a way home. */
export function notFoundPage(path: string, language: Language): Html {
  const main = html`<h1>${texts.title[language]}</h1>
    <p class="lead">${texts.explanation[language]}</p>
    <p><code>${path}</code></p>
    <p><a href="${inLanguage('/', language)}">${texts.home[language]}</a></p>`
  return layout({ path, language, title: texts.title[language], main })
}
