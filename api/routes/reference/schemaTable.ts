import { html } from 'hono/html'
import type { Language } from '../../domain/study/localized.ts'
import type { Html } from './layout.ts'
import { text } from '../../domain/words/catalogue.ts'

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
export function schemaTable(name: string, schema: Schema, language: Language): Html {
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
            <table>
              <thead>
                <tr>
                  <th scope="col">${text(language, 'reference', 'schema.field')}</th>
                  <th scope="col">${text(language, 'reference', 'schema.type')}</th>
                </tr>
              </thead>
              <tbody>
                ${fields.map(row)}
              </tbody>
            </table>
          </div>`
    }
  </section>`
}
