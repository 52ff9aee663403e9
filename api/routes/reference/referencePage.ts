import { html } from 'hono/html'
import type { Deps } from '../../http/deps.ts'
import type { Resource } from '../../http/resource.ts'
import type { OpenApiDocument } from '../../openapi/document.ts'
import { paragraphs } from '../../openapi/info.ts'
import { byTag } from '../../openapi/tags.ts'
import { apiVersion } from '../../openapi/version.ts'
import type { Language } from '../../domain/study/localized.ts'
import { inLanguage, layout, type Html } from './layout.ts'
import { operationSection } from './operationSection.ts'
import { schemaTable, type Schema } from './schemaTable.ts'

const texts = {
  title: { sv: 'API-dokumentation', en: 'API reference' },
  lead: {
    sv: 'Allt som kartan visar går att hämta som öppna data, utan nyckel.',
    en: 'Everything the map shows can be had as open data, without a key.',
  },
  version: { sv: 'Version', en: 'Version' },
  specification: { sv: 'Specifikation (OpenAPI 3.1)', en: 'Specification (OpenAPI 3.1)' },
  problems: { sv: 'Felen', en: 'The errors' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  schemas: { sv: 'Scheman', en: 'Schemas' },
}

/** The reference page: the whole API in one language, made from its OpenAPI document. */
export function referencePage(resources: readonly Resource[], document: OpenApiDocument, deps: Deps, language: Language): Html {
  const groups = byTag(resources)
  const schemas = Object.entries(document.components?.schemas ?? {}) as [string, Schema][]
  const main = html`
    <h1>${texts.title[language]}</h1>
    <p class="lead">${texts.lead[language]}</p>
    <p>
      ${texts.version[language]} ${apiVersion.number} (<time datetime="${apiVersion.released}">${apiVersion.released}</time>) ·
      <a href="/api/v1/openapi.json">${texts.specification[language]}</a> ·
      <a href="${inLanguage('/api/problems', language)}">${texts.problems[language]}</a>
    </p>
    <nav aria-label="${texts.contents[language]}">
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
        <li><a href="#schemas">${texts.schemas[language]}</a></li>
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
    <h2 id="schemas">${texts.schemas[language]}</h2>
    ${schemas.map(([name, schema]) => schemaTable(name, schema, language))}
  `
  return layout({ path: '/api/docs', language, title: texts.title[language], main })
}
