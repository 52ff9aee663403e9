import { html } from 'hono/html'
import { apiRoot } from '../../replies/reply.ts'
import { jsonMediaType } from '../../http/negotiate.ts'
import type { Deps } from '../../http/deps.ts'
import { allowedValues } from '../../http/readQuery.ts'
import type { Resource } from '../../http/resource.ts'
import { exampleAddress, exampleParams } from '../../openapi/parameters.ts'
import { replyTexts } from '../../openapi/operation.ts'
import type { OpenApiDocument } from '../../openapi/document.ts'
import type { Language } from '../../domain/study/localized.ts'
import type { Html } from './layout.ts'
import { text } from '../../domain/words/catalogue.ts'

interface Documented {
  readonly responses?: Readonly<Record<string, { content?: Readonly<Record<string, { example?: unknown }>> }>>
}

const inText = (example: unknown): string => (typeof example === 'string' ? example : JSON.stringify(example, null, 2))

function parameterTable(resource: Resource, deps: Deps, language: Language): Html {
  const params = exampleParams(resource, deps)
  const rows = [
    ...Object.entries(resource.params).map(([name, parameter]) => ({
      name,
      where: text(language, 'reference', 'operation.path'),
      description: parameter.description,
      example: params[name],
      allowed: null,
    })),
    ...Object.entries(resource.query(deps, params)).map(([name, parameter]) => ({
      name,
      where: text(language, 'reference', 'operation.query'),
      ...parameter,
      allowed: allowedValues(parameter, deps, params),
    })),
  ]
  if (rows.length === 0) return html``
  return html`<h4>${text(language, 'reference', 'operation.parameters')}</h4>
    <table>
      <thead>
        <tr>
          <th scope="col">${text(language, 'reference', 'operation.name')}</th>
          <th scope="col">${text(language, 'reference', 'operation.where')}</th>
          <th scope="col">${text(language, 'reference', 'operation.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, where, description, example, allowed }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${where}</td>
              <td>${description[language]} <code class="soft">${allowed ? allowed.join(' | ') : example}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

/** An operation of the API: what it is for, what it may be asked, how it answers, with an example of each format. */
export function operationSection(resource: Resource, document: OpenApiDocument, deps: Deps, language: Language): Html {
  const { path, operationId, summary, description } = resource
  const meanings = replyTexts(resource)
  const { responses = {} } = (document.paths?.[path]?.get ?? {}) as Documented
  const tried = apiRoot + exampleAddress(resource, deps)
  return html`<section>
    <h3 id="${operationId}">${summary[language]}</h3>
    <p>
      <code class="operation"><b>GET</b> ${apiRoot}${path}</code>
    </p>
    <p>${description[language]}</p>
    <p>${text(language, 'reference', 'operation.try')}: <a href="${tried}">${tried}</a></p>
    ${parameterTable(resource, deps, language)}
    <h4>${text(language, 'reference', 'operation.replies')}</h4>
    <table>
      <thead>
        <tr>
          <th scope="col">${text(language, 'reference', 'status')}</th>
          <th scope="col">${text(language, 'reference', 'operation.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(responses).map(
          ([status, { content = {} }]) =>
            html`<tr>
              <th scope="row">${status}</th>
              <td>
                ${meanings.get(Number(status))?.[language]}
                ${Object.keys(content).map((type) => html`<code class="soft">${type}</code> `)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${Object.entries(responses['200']?.content ?? {}).map(
      ([type, { example }]) =>
        html`<details>
          <summary>
            ${text(language, 'reference', 'operation.example')}:
            <code>${type}</code>${type === jsonMediaType ? ` (${text(language, 'reference', 'operation.shortened')})` : ''}
          </summary>
          <pre tabindex="0"><code>${inText(example)}</code></pre>
        </details>`,
    )}
  </section>`
}
