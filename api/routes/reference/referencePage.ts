import { html } from 'hono/html'
import type { Action } from '../../http/action.ts'
import type { Deps } from '../../http/deps.ts'
import type { AddressParameter, DescribedParameter } from '../../http/resource.ts'
import { type OpenApiDocument, paragraphs, apiVersion } from '../../openapi/document.ts'
import { byTag } from '../../openapi/tags.ts'
import type { Language } from '../../domain/study/localized.ts'
import { inLanguage, layout, type Html } from './layout.ts'
import { text, type TextKey } from '../../domain/words/catalogue.ts'
import { jsonMediaType } from '../../http/negotiate.ts'
import { allowedValues } from '../../http/readQuery.ts'
import { exampleAddress, exampleParams, fromRoot, replyTexts } from '../../openapi/operation.ts'

/** The reference page: the whole API in one language, made from its OpenAPI document. */
export function referencePage(
  { operations, document }: { readonly operations: readonly Action[]; readonly document: OpenApiDocument },
  deps: Deps,
  language: Language,
): Html {
  const groups = byTag(operations)
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
          ${some.map((operation) => operationSection(operation, document, deps, language))}`,
    )}
    <h2 id="schemas">${text(language, 'reference', 'page.schemas')}</h2>
    ${schemas.map(([name, schema]) => schemaTable(name, schema, language))}
  `
  return layout({ path: '/api/docs', language, title: text(language, 'reference', 'page.title'), main })
}

interface Documented {
  readonly responses?: Readonly<Record<string, { content?: Readonly<Record<string, { example?: unknown }>> }>>
}

const inText = (example: unknown): string => (typeof example === 'string' ? example : JSON.stringify(example, null, 2))

const table = (language: Language, headings: readonly TextKey<'reference'>[], rows: readonly Html[]): Html =>
  html`<table>
    <thead>
      <tr>
        ${headings.map((key) => html`<th scope="col">${text(language, 'reference', key)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`

const isAddress = (parameter: DescribedParameter): parameter is AddressParameter =>
  'format' in parameter && parameter.format === 'uri'

/** An address that can be opened, with what must be asked along. */
const triedAddress = (operation: Action, deps: Deps): string =>
  Object.entries(operation.query ?? {}).reduce(
    (address, [name, parameter]) =>
      isAddress(parameter) ? `${address}?${name}=${encodeURIComponent(parameter.example)}` : address,
    exampleAddress(operation, deps),
  )

function parameterTable(operation: Action, deps: Deps, language: Language): Html {
  const params = exampleParams(operation, deps)
  const rows = [
    ...Object.entries(operation.params).map(([name, parameter]) => ({
      name,
      where: text(language, 'reference', 'operation.path'),
      description: parameter.description,
      example: params[name],
      allowed: null,
    })),
    ...Object.entries(operation.query ?? {}).map(([name, parameter]) => ({
      name,
      where: text(language, 'reference', 'operation.query'),
      ...parameter,
      allowed: isAddress(parameter) ? null : allowedValues(parameter, deps),
    })),
  ]
  if (rows.length === 0) return html``
  return html`<h4>${text(language, 'reference', 'operation.parameters')}</h4>
    ${table(
      language,
      ['operation.name', 'operation.where', 'operation.meaning'],
      rows.map(
        ({ name, where, description, example, allowed }) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${where}</td>
            <td>${description[language]} <code class="soft">${allowed ? allowed.join(' | ') : example}</code></td>
          </tr>`,
      ),
    )}`
}

/** An operation of the API: what it is for, what it may be asked, how it answers, with an example of each format. */
function operationSection(operation: Action, document: OpenApiDocument, deps: Deps, language: Language): Html {
  const { method, path, operationId, summary, description, body, isBeside = false } = operation
  const { isKept = false } = operation.reply
  const meanings = replyTexts(operation)
  const { responses = {} } = (document.paths?.[path]?.[method] ?? {}) as Documented
  const tried = triedAddress(operation, deps)
  const examples = [
    ...(body ? [['operation.sent', jsonMediaType, body.example] as const] : []),
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content = {} }]) => Object.entries(content))
      .map(([type, { example }]) => ['operation.example', type, example] as const),
  ]
  return html`<section>
    <h3 id="${operationId}">${summary[language]}</h3>
    <p>
      <code class="operation"><b>${method.toUpperCase()}</b> ${fromRoot(operation)}</code>
    </p>
    <p>${description[language]}</p>
    ${isKept || isBeside ? html`<p>${text(language, 'reference', 'operation.try')}: <a href="${tried}">${tried}</a></p>` : ''}
    ${parameterTable(operation, deps, language)}
    <h4>${text(language, 'reference', 'operation.replies')}</h4>
    ${table(
      language,
      ['status', 'operation.meaning'],
      Object.entries(responses).map(
        ([status, { content = {} }]) =>
          html`<tr>
            <th scope="row">${status}</th>
            <td>
              ${meanings.get(Number(status))?.[language]}
              ${Object.keys(content).map((type) => html`<code class="soft">${type}</code> `)}
            </td>
          </tr>`,
      ),
    )}
    ${examples.map(
      ([key, type, example]) =>
        html`<details>
          <summary>
            ${text(language, 'reference', key)}:
            <code>${type}</code
            >${isKept && !isBeside && type === jsonMediaType ? ` (${text(language, 'reference', 'operation.shortened')})` : ''}
          </summary>
          <pre tabindex="0"><code>${inText(example)}</code></pre>
        </details>`,
    )}
  </section>`
}

/** As much of a JSON Schema as these pages tell. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly description?: string
  readonly format?: string
}

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

function typeOf(schema: Schema, language: Language): Html {
  const { $ref, items, properties, additionalProperties, type } = schema
  if ($ref !== undefined) return html`<a href="#schema-${nameOf($ref)}">${nameOf($ref)}</a>`
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices)
    return html`${choices.map((each, index) => html`${index > 0 ? ` ${text(language, 'reference', 'schema.or')} ` : ''}${typeOf(each, language)}`)}`
  if (schema.enum) return html`<code>${schema.enum.map((each) => JSON.stringify(each)).join(' | ')}</code>`
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (items) return html`${text(language, 'reference', 'schema.listOf')} ${typeOf(items, language)}`
  if (properties) {
    const whole = html`{ ${Object.keys(properties).join(', ')} }`
    return Array.isArray(type) && type.includes('null') ? html`${whole} ${text(language, 'reference', 'schema.or')} null` : whole
  }
  if (typeof additionalProperties === 'object')
    return html`${text(language, 'reference', 'schema.mapOf')} ${typeOf(additionalProperties, language)}`
  return html`${[type ?? 'any'].flat().join(` ${text(language, 'reference', 'schema.or')} `)}${schema.format ? ` (${schema.format})` : ''}`
}

/** A schema's fields with their types, each type a link to its own table. */
function schemaTable(name: string, schema: Schema, language: Language): Html {
  const required = new Set(schema.required ?? [])
  const row = ([field, of]: readonly [string, Schema]): Html =>
    html`<tr>
      <th scope="row"><code>${field}</code></th>
      <td>
        ${typeOf(of, language)}${required.has(field) ? '' : html` <span class="soft">(${text(language, 'reference', 'schema.optional')})</span>`}
        ${of.description ? html`<br /><span class="soft">${of.description}</span>` : ''}
      </td>
    </tr>`
  const fields = Object.entries(schema.properties ?? {})
  return html`<section>
    <h3 id="schema-${name}">${name}</h3>
    ${schema.description ? html`<p>${schema.description}</p>` : ''}
    ${
      fields.length === 0
        ? html`<p>${typeOf(schema, language)}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="schema-${name}">
            ${table(language, ['schema.field', 'schema.type'], fields.map(row))}
          </div>`
    }
  </section>`
}
