import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Language, Localized } from '../../domain/study/localized.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where the stylesheet of the pages about the API lies. */
export const stylesheetAddress = '/api/reference.css'

const texts = {
  home: { sv: 'Lärkartan', en: 'Lärkartan' },
  skip: { sv: 'Till innehållet', en: 'To the content' },
  other: { sv: 'In English', en: 'På svenska' },
  reference: { sv: 'API-dokumentation', en: 'API reference' },
} satisfies Record<string, Localized>

/** The address of a page in a language; Swedish needs no saying. */
export const inLanguage = (path: string, language: Language): string => (language === 'en' ? `${path}?sprak=en` : path)

interface Page {
  readonly path: string
  readonly language: Language
  readonly title: string
  readonly main: Html
}

/** A page about the API: no script, our own stylesheet, the other language one link away. */
export function layout({ path, language, title, main }: Page): Html {
  const other: Language = language === 'sv' ? 'en' : 'sv'
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Lärkartan</title>
        <link rel="stylesheet" href="${stylesheetAddress}" />
        <link rel="alternate" hreflang="${other}" href="${inLanguage(path, other)}" />
      </head>
      <body>
        <a class="skip" href="#main">${texts.skip[language]}</a>
        <header>
          <nav aria-label="Lärkartan">
            <a class="home" href="${inLanguage('/', language)}">${texts.home[language]}</a>
            <a href="${inLanguage('/api/docs', language)}">${texts.reference[language]}</a>
            <a class="other" lang="${other}" hreflang="${other}" href="${inLanguage(path, other)}">${texts.other[language]}</a>
          </nav>
        </header>
        <main id="main">${main}</main>
      </body>
    </html>`
}
