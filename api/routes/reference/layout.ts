import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Language } from '../../domain/study/localized.ts'
import { text } from '../../domain/words/catalogue.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where the stylesheet of the pages about the API lies. */
export const stylesheetAddress = '/api/reference.css'

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
        <title>${title} – ${text(language, 'shell', 'name')}</title>
        <link rel="stylesheet" href="${stylesheetAddress}" />
        <link rel="alternate" hreflang="${other}" href="${inLanguage(path, other)}" />
      </head>
      <body>
        <a class="skip" href="#main">${text(language, 'reference', 'layout.skip')}</a>
        <header>
          <nav aria-label="${text(language, 'shell', 'name')}">
            <a class="home" href="${inLanguage('/', language)}">${text(language, 'shell', 'name')}</a>
            <a href="${inLanguage('/api/docs', language)}">${text(language, 'reference', 'page.title')}</a>
            <a class="other" lang="${other}" hreflang="${other}" href="${inLanguage(path, other)}"
              >${text(language, 'reference', 'layout.other')}</a
            >
          </nav>
        </header>
        <main id="main">${main}</main>
      </body>
    </html>`
}
