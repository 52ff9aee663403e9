import { html } from 'hono/html'
import { problemSlugs, problemTypes, type ProblemSlug } from '../../http/problemTypes.ts'
import type { Language } from '../../domain/study/localized.ts'
import { inLanguage, layout, type Html } from './layout.ts'
import { text } from '../../domain/words/catalogue.ts'

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
