import { describe, expect, it } from 'vitest'
import { resources } from '../../api/routes/resources.ts'
import { problemSchema } from '../../api/replies/problem.ts'
import type { Action } from '../../api/http/action.ts'
import { roomActions } from '../../api/routes/rooms.ts'
import { askJson } from './support/replyOf.ts'
import { testApp } from './support/testApp.ts'

/** As much of OpenAPI 3.1 as the rules look into. */
interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  example?: unknown
  schema: {
    type?: string
    format?: string
    enum?: string[]
    items?: { enum: string[] }
    minimum?: number
    maximum?: number
    pattern?: string
    default?: unknown
  }
}
interface Reply {
  $ref?: string
  description?: string
  headers?: Record<string, unknown>
  content?: Record<string, { schema?: { $ref?: string }; example?: unknown }>
}
interface Operation {
  summary: string
  description: string
  operationId: string
  tags: string[]
  parameters: Parameter[]
  responses: Record<string, Reply>
  requestBody?: { content: Record<string, { example?: unknown }> }
  security?: unknown
}
interface Schema {
  properties?: Record<string, { type?: string | string[]; items?: unknown; pattern?: string; format?: string; example?: unknown }>
  type?: string | string[]
  allOf?: unknown
}
interface Document {
  openapi: string
  info: Record<string, unknown> & { contact: object; license: object; description: string; version: string }
  servers: { url: string }[]
  security: unknown[]
  tags: { name: string; description: string }[]
  externalDocs: { description: string; url: string }
  paths: Record<string, { summary: string; parameters?: unknown } & Partial<Record<Action['method'], Operation>>>
  components: { responses: Record<string, Reply>; schemas: Record<string, Schema>; securitySchemes?: Record<string, unknown> }
}

const app = testApp()
const document = (await askJson(app, '/api/v1/openapi.json')).body as unknown as Document
const actions: readonly Action[] = Object.values(roomActions)
const operationOf = (path: string, method: Action['method']): Operation => {
  const operation = document.paths[path]?.[method]
  if (!operation) throw new Error(`no ${method} ${path}`)
  return operation
}
/** What only reads and may be kept; and what does something, or reads what changes by itself. */
const reading = resources.map(({ path }) => [path, operationOf(path, 'get')] as const)
const acting = actions.map((action) => [action.path, operationOf(action.path, action.method), action] as const)
const operations = [...reading, ...acting.map(([path, operation]) => [path, operation] as const)]
const replies = operations.flatMap(([path, { responses }]) =>
  Object.entries(responses).map(([status, reply]) => {
    const { $ref = '' } = reply
    const shared = document.components.responses[$ref.replace('#/components/responses/', '')]
    return [`${path} ${status}`, Number(status), shared ?? reply] as const
  }),
)
const camelCase = /^[a-z]+([A-Z][a-z]*)*$/

describe('the OpenAPI document', () => {
  it('is version 3.1 and lists exactly the resources and actions there are (DOK.17)', () => {
    expect(document.openapi).toBe('3.1.0')
    const listed = Object.entries(document.paths).flatMap(([path, { summary, parameters, ...methods }]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    const there = [...resources.map(({ path }) => `get ${path}`), ...actions.map(({ method, path }) => `${method} ${path}`)]
    expect(listed.toSorted()).toEqual(there.toSorted())
    expect(Object.keys(document.paths)).toContain('/api-info')
  })

  it('says what the API is, terms, contact, licence, service level and limitations (DOK.03, .08, .09)', () => {
    expect(document.info).toMatchObject({
      title: expect.any(String),
      version: expect.stringMatching(/^1\.\d+\.\d+$/),
      termsOfService: expect.stringMatching(/^https:/),
      contact: { name: expect.any(String), url: expect.any(String), email: expect.stringContaining('@') },
      license: { name: expect.any(String), url: expect.any(String) },
      'x-sla': { availability: expect.any(String), responseTime: expect.any(String), support: expect.any(String) },
      'x-limitations': expect.stringContaining('too-many-pictures'),
    })
    expect(document.externalDocs).toEqual({ description: expect.any(String), url: 'https://karta.example.se/api/docs' })
  })

  it('speaks Swedish and English (DOK.06)', () => {
    for (const word of [
      'Villkor',
      'Terms',
      'Datamodell',
      'Data model',
      'Autentisering',
      'Authentication',
      'Livscykel',
      'Life cycle',
      'Begränsningar',
      'Limitations',
    ])
      expect(document.info.description).toContain(word)
    for (const [path, { description, summary }] of operations)
      for (const text of [description, summary]) expect(text, path).toContain(' / ')
  })

  it('has one https server whose address ends in /api/v1 (UFN.01, .02, VER.05, SAK.01)', () => {
    expect(document.servers.map(({ url }) => url)).toEqual(['https://karta.example.se/api/v1'])
  })

  it('puts every resource in exactly one of the groups it lists, none of them empty', () => {
    const names = document.tags.map(({ name }) => name)
    for (const [path, { tags }] of operations) {
      expect(tags, path).toHaveLength(1)
      expect(names, path).toContain(tags[0])
    }
    expect(new Set(operations.flatMap(([, { tags }]) => tags))).toEqual(new Set(names))
    for (const { name, description } of document.tags) for (const text of [name, description]) expect(text).toContain(' / ')
  })

  it('says outright that it asks nobody who they are, and which actions need the key of what they act on (SAK)', () => {
    expect(document.security).toEqual([])
    for (const [path, { security }] of reading) expect(security, path).toBeUndefined()
    for (const [path, { security }, { needsKey, method }] of acting)
      expect(security, `${method} ${path}`).toEqual(needsKey ? [{ roomKey: [] }] : undefined)
    expect(document.components.securitySchemes).toEqual({ roomKey: expect.objectContaining({ type: 'http', scheme: 'bearer' }) })
  })

  it('names resources in lower case with single hyphens, nothing else (UFN.07, .08, .09, RES.06)', () => {
    for (const path of Object.keys(document.paths)) {
      expect(path).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-z]+\}))+$/)
      expect(path).not.toMatch(/\/(get|post|put|delete|patch)-/)
    }
  })

  it('sums up every path beside its operation, without parameters of the path’s own (MOG.02, DOK.19)', () => {
    for (const item of Object.values(document.paths)) {
      expect(item.summary).toBeTruthy()
      expect(item.parameters).toBeUndefined()
    }
    for (const [path, { description, requestBody }] of reading) {
      expect(description, path).toBeTruthy()
      expect(requestBody, path).toBeUndefined()
    }
    for (const [path, { description, requestBody }, { body }] of acting) {
      expect(description, path).toBeTruthy()
      expect(requestBody?.content['application/json']?.example, path).toEqual(body?.example)
    }
  })

  it('describes every parameter with an example; those of the query are camelCase, optional and have their values listed (FNS)', () => {
    for (const [path, { parameters }] of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(inPath)
      for (const parameter of parameters) {
        expect(parameter.description, `${path} ${parameter.name}`).toBeTruthy()
        expect(parameter.example, `${path} ${parameter.name}`).toBeTruthy()
        if (parameter.in !== 'query') continue
        expect(parameter.name).toMatch(camelCase)
        expect(parameter.required).toBe(false)
        const { enum: single, items, minimum, maximum, pattern } = parameter.schema
        if (parameter.schema.format === 'date') expect(parameter.example).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        else if (pattern !== undefined) expect(parameter.example).toMatch(new RegExp(pattern))
        else if (minimum === undefined) expect(items?.enum ?? single).toEqual(expect.arrayContaining([parameter.example].flat()))
        else expect(maximum).toBeGreaterThan(minimum)
      }
    }
  })

  it('takes and gives a traceparent everywhere (SPA.02, .04)', () => {
    for (const [path, { parameters }] of operations)
      expect(
        parameters.find(({ name }) => name === 'traceparent'),
        path,
      ).toMatchObject({ in: 'header', required: false })
    for (const [name, , { headers }] of replies) expect(headers, name).toHaveProperty('traceparent')
  })

  it('lists the replies that occur, each described; those that all give alike once (DOK.20)', async () => {
    for (const [path, { responses }] of reading) {
      const expected = ['200', '206', '304', '400', '405', '406', '414', '416', '500', ...(path.includes('{') ? ['404'] : [])]
      expect(Object.keys(responses), path).toEqual(expect.arrayContaining(expected))
    }
    for (const [name, , { description }] of replies) expect(description, name).toBeTruthy()
    const part = (range: string) => ({ headers: { range, 'accept-encoding': 'identity' } })
    const given = await Promise.all([
      app.request('/api/v1/counties', { method: 'DELETE' }),
      app.request('/api/v1/counties', part('bytes=0-9')),
      app.request('/api/v1/counties', part('bytes=9999999-')),
      app.request(`/api/v1/counties?${'x'.repeat(3000)}`),
    ])
    expect(given.map(({ status }) => status)).toEqual([405, 206, 416, 414])
  })

  it('names lists in the plural, and says of those that standards name that they do (AME.06)', () => {
    const ofStandards = new Set<string>()
    let plural = 0
    JSON.stringify(document, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('properties' in value)) return value
      for (const [name, field] of Object.entries((value as Schema).properties ?? {})) {
        if (![field.type].flat().includes('array')) continue
        if (name.endsWith('s')) {
          plural += 1
          continue
        }
        ofStandards.add(name)
        expect(field, name).toMatchObject({ 'x-rap-ignore': ['AME.06'] })
      }
      return value
    })
    expect([...ofStandards].toSorted()).toEqual(['bbox', 'scale', 'translate'])
    expect(plural).toBeGreaterThan(100)
  })

  it('tells in words too how much of a list comes where nothing else is asked for (FNS.09)', () => {
    const limits = operations.flatMap(([, { parameters }]) => parameters.filter(({ name }) => name === 'limit'))
    const withDefault = limits.filter(({ schema }) => schema.default !== undefined)
    expect(limits.length - withDefault.length).toBe(1)
    for (const { description, schema } of withDefault) {
      expect(schema.default).toBe(20)
      expect(description).toContain('20 unless given')
    }
  })

  it('has JSON first and an example on every media type (AME.01, DOK.15)', () => {
    for (const [name, status, { content = {} }] of replies) {
      if (status === 200) expect(['application/json', 'text/event-stream'], name).toContain(Object.keys(content)[0])
      for (const [type, { example }] of Object.entries(content)) expect(example, `${name} ${type}`).toBeTruthy()
    }
  })

  it('shows examples that are true: each fits the schema that answers are held to', () => {
    for (const { path, schema } of resources) {
      const example = operationOf(path, 'get').responses['200']?.content?.['application/json']?.example
      expect(schema.parse(example), path).toEqual(example)
    }
    for (const { path, body, reply } of actions)
      for (const { schema, example } of [body, reply.content].flatMap((each) => each ?? []))
        expect(schema.parse(example), path).toEqual(example)
  })

  it('has one schema for errors, with the members of RFC 9457 (FEL.01, .02)', () => {
    for (const [name, status, { content = {} }] of replies) {
      if (status < 400) continue
      expect(Object.keys(content), name).toEqual(['application/problem+json'])
      const [media] = Object.values(content)
      expect(media?.schema).toEqual({ $ref: '#/components/schemas/Problem' })
      expect(problemSchema.strict().safeParse(media?.example).success, name).toBe(true)
      expect(media?.example).toMatchObject({ status })
    }
    const { type, allOf, properties = {} } = document.components.schemas['Problem'] ?? {}
    expect(type).toBe('object')
    expect(allOf).toBeUndefined()
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['type', 'title', 'status', 'detail', 'instance']))
  })

  it('names fields in camelCase without digits or hyphens (AME.04, .05, .07)', () => {
    for (const [name, { properties = {} }] of Object.entries(document.components.schemas))
      for (const field of Object.keys(properties)) expect(field, name).toMatch(camelCase)
  })

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document)
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(Object.keys(document.components.schemas)).toContain(name)
  })
})

describe('api-info', () => {
  it('has exactly the five fields of the profile, the version of the document and a date (VER.06, DOT.02)', async () => {
    const { body, headers } = await askJson(app, '/api/v1/api-info')
    expect(Object.keys(body)).toEqual(['apiName', 'apiVersion', 'apiReleased', 'apiDocumentation', 'apiStatus'])
    expect(body['apiVersion']).toBe(document.info.version)
    expect(body['apiReleased']).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(headers.get('link')).toContain('</api/v1/openapi.json>; rel="service-desc"')
  })
})

describe('the reference page', () => {
  it.each([
    ['sv', '/api/docs'],
    ['en', '/api/docs?sprak=en'],
  ] as const)('tells all of it in %s, without a script', async (language, address) => {
    const page = await (await app.request(address)).text()
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toMatch(/<script|style=|onclick/)
    for (const { path, summary, operationId } of [...resources, ...actions]) {
      expect(page).toContain(`/api/v1${path}`)
      expect(page).toContain(`id="${operationId}"`)
      expect(page).toContain(summary[language])
    }
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="schema-${name}"`)
  })

  it('has its stylesheet, and the API’s root leads to it', async () => {
    const sheet = await app.request('/api/reference.css')
    expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8')
    const root = await app.request('/api/v1')
    expect(root.status).toBe(308)
    expect(root.headers.get('location')).toBe('/api/docs')
  })
})
