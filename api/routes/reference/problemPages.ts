import { html } from 'hono/html'
import { problemTypes, type ProblemSlug } from '../../http/problemTypes.ts'
import type { Language } from '../../domain/study/localized.ts'
import { inLanguage, layout, type Html } from './layout.ts'

const texts = {
  title: { sv: 'Fel som API:et svarar med', en: 'Errors the API answers with' },
  lead: {
    sv: 'Felen är application/problem+json (RFC 9457). Fältet ”type” leder till sidan om feltypen.',
    en: 'The errors are application/problem+json (RFC 9457). The field “type” leads to the page about the type.',
  },
  status: { sv: 'Statuskod', en: 'Status' },
  all: { sv: 'Alla feltyper', en: 'All types of error' },
}

const slugs = Object.keys(problemTypes) as ProblemSlug[]

export const isProblemSlug = (slug: string): slug is ProblemSlug => Object.hasOwn(problemTypes, slug)

/** The page that lists every type of error. */
export function problemListPage(language: Language): Html {
  const main = html`<h1>${texts.title[language]}</h1>
    <p class="lead">${texts.lead[language]}</p>
    <ul>
      ${slugs.map(
        (slug) =>
          html`<li>
            <a href="${inLanguage(`/api/problems/${slug}`, language)}">${problemTypes[slug].title[language]}</a>
            <span class="soft">${problemTypes[slug].status} <code>${slug}</code></span>
          </li>`,
      )}
    </ul>`
  return layout({ path: '/api/problems', language, title: texts.title[language], main })
}

/** The page that a problem's `type` opens: what the error means and what to do (RFC 9457 3.1.1; REST profile FEL.01). */
export function problemPage(slug: ProblemSlug, language: Language): Html {
  const { title, status, explanation } = problemTypes[slug]
  const main = html`<h1>${title[language]}</h1>
    <p class="soft">${texts.status[language]} ${status} · <code>${slug}</code></p>
    <p class="lead">${explanation[language]}</p>
    <p><a href="${inLanguage('/api/problems', language)}">${texts.all[language]}</a></p>`
  return layout({ path: `/api/problems/${slug}`, language, title: title[language], main })
}
