import { html } from 'hono/html'
import type { Deps } from '../../http/deps.ts'
import type { Resource } from '../../http/resource.ts'
import type { OpenApiDocument } from '../../openapi/document.ts'
import { paragraphs, apiVersion } from '../../openapi/info.ts'
import { byTag } from '../../openapi/tags.ts'
import type { Language } from '../../domain/study/localized.ts'
import { inLanguage, layout, type Html } from './layout.ts'
import { operationSection } from './operationSection.ts'
import { schemaTable, type Schema } from './schemaTable.ts'
import { text } from '../../domain/words/catalogue.ts'

/** The reference page: the whole API in one language, made from its OpenAPI document. */
export function referencePage(resources: readonly Resource[], document: OpenApiDocument, deps: Deps, language: Language): Html {
  const groups = byTag(resources)
  const schemas = Object.entries(document.components?.schemas ?? {}) as [string, Schema][]
  const main = html`
    <h1>${text(language, 'reference', 'page.title')}</h1>
    <p class="lead">${text(language, 'reference', 'page.lead')}</p>
    <p>
      ${text(language, 'reference', 'page.version')} ${apiVersion.number} (<time datetime="${apiVersion.released}"
        >${apiVersion.released}</time
      >) · <a href="/api/v1/openapi.json">${text(language, 'reference', 'page.specification')}</a> ·
      <a href="${inLanguage('/api/problems', language)}">${text(language, 'reference', 'page.problems')}</a>
    </p>
    <nav aria-label="${text(language, 'reference', 'page.contents')}">
      <ul class="contents">
        ${groups.map(
          ([{ name }, some]) =>
            html`<li>
              ${name[language]}
              <ul>
                ${some.map(({ operationId, summary }) => html`<li><a href="#${operationId}">${summary[language]}</a></li>`)}
              </ul>
            </li>`,
        )}
        <li><a href="#schemas">${text(language, 'reference', 'page.schemas')}</a></li>
      </ul>
    </nav>
    ${paragraphs(deps).map(
      ({ heading, text }) =>
        html`<h2 class="topic">${heading[language]}</h2>
          <p>${text[language]}</p>`,
    )}
    ${groups.map(
      ([{ name, description }, some]) =>
        html`<h2>${name[language]}</h2>
          <p>${description[language]}</p>
          ${some.map((resource) => operationSection(resource, document, deps, language))}`,
    )}
    <h2 id="schemas">${text(language, 'reference', 'page.schemas')}</h2>
    ${schemas.map(([name, schema]) => schemaTable(name, schema, language))}
  `
  return layout({ path: '/api/docs', language, title: text(language, 'reference', 'page.title'), main })
}
