import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Language, Localized } from '../../domain/study/localized.ts'
import { formatView, headerView, headerViews } from '../../domain/address/views.ts'
import { text } from '../../domain/words/catalogue.ts'
import type { Problem } from '../../http/problem.ts'
import { problemSlugs, problemTypes, type ProblemSlug } from '../../http/problemTypes.ts'

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

/** Longest address shown: one that is too long is itself an error. */
const longestShown = 200

export const isProblemSlug = (slug: string): slug is ProblemSlug => Object.hasOwn(problemTypes, slug)

/** The page that lists every type of error. */
export function problemListPage(language: Language): Html {
  const main = html`<h1>${text(language, 'reference', 'problems.title')}</h1>
    <p class="lead">${text(language, 'reference', 'problems.lead')}</p>
    <ul>
      ${problemSlugs.map(
        (slug) =>
          html`<li>
            <a href="${inLanguage(`/api/problems/${slug}`, language)}">${problemTypes[slug].title[language]}</a>
            <span class="soft">${problemTypes[slug].status} <code>${slug}</code></span>
          </li>`,
      )}
    </ul>`
  return layout({ path: '/api/problems', language, title: text(language, 'reference', 'problems.title'), main })
}

/** The page that a problem's `type` opens: what the error means and what to do (RFC 9457 3.1.1; REST profile FEL.01). */
export function problemPage(slug: ProblemSlug, language: Language): Html {
  const { title, status, explanation } = problemTypes[slug]
  const main = html`<h1>${title[language]}</h1>
    <p class="soft">${text(language, 'reference', 'status')} ${status} · <code>${slug}</code></p>
    <p class="lead">${explanation[language]}</p>
    <p><a href="${inLanguage('/api/problems', language)}">${text(language, 'reference', 'problems.all')}</a></p>`
  return layout({ path: `/api/problems/${slug}`, language, title: title[language], main })
}

/** What a reader sees whose request can't be met: what is wrong, and the ways on. */
export function failurePage({ slug, detail }: Problem, address: string, language: Language, region: Localized): Html {
  const isMissing = slug === 'unknown-address'
  const title = isMissing ? text(language, 'reference', 'notFound.title') : problemTypes[slug].title[language]
  const main = html`<h1>${title}</h1>
    <p class="lead">${isMissing ? text(language, 'reference', 'notFound.explanation') : detail[language]}</p>
    <p><code>${address.slice(0, longestShown)}</code></p>
    <p><a href="${inLanguage('/', language)}">${text(language, 'reference', 'notFound.home', { region })}</a></p>
    <ul>
      ${headerViews
        .filter((name) => name !== 'map')
        .map((name) => {
          const path = formatView(headerView(name))
          return html`<li><a href="${inLanguage(path, language)}">${text(language, 'shell', `view.${name}`)}</a></li>`
        })}
    </ul>`
  return layout({ path: '/', language, title, main })
}
