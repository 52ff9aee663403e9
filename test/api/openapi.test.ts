import { describe, expect, it } from 'vitest'
import { resources } from '../../api/routes/resources.ts'
import { problemSchema } from '../../api/replies/problem.ts'
import { pageOf } from '../support/markup.ts'
import { acting, actions, app, document, operations, reading, replies } from './support/openApi.ts'
import { askJson } from './support/replyOf.ts'

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

  it('describes every parameter with an example; those of the query are optional and have their values listed (FNS.05)', () => {
    for (const [path, { parameters }] of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(inPath)
      for (const parameter of parameters) {
        expect(parameter.description, `${path} ${parameter.name}`).toBeTruthy()
        expect(parameter.example, `${path} ${parameter.name}`).toBeTruthy()
        if (parameter.in !== 'query') continue
        // oEmbed’s own is the one that must be given.
        expect(parameter.required).toBe(parameter.name === 'url')
        const { enum: single, items, minimum, maximum, pattern } = parameter.schema
        if (parameter.schema.format === 'uri') expect(URL.canParse(String(parameter.example))).toBe(true)
        else if (parameter.schema.format === 'date') expect(parameter.example).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        else if (pattern !== undefined) expect(parameter.example).toMatch(new RegExp(pattern))
        else if (minimum === undefined) expect(items?.enum ?? single).toEqual(expect.arrayContaining([parameter.example].flat()))
        else expect(maximum).toBeGreaterThan(minimum)
      }
    }
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

  it('shows examples that are true: each fits the schema that answers are held to', () => {
    for (const [at, { path, schema }] of resources.entries()) {
      const example = reading[at]?.[1].responses['200']?.content?.['application/json']?.example
      expect(schema.parse(example), path).toEqual(example)
    }
    for (const { path, body, reply } of actions)
      for (const { schema, example } of [body, ...reply.forms].flatMap((each) => each ?? []))
        expect(schema.parse(example), path).toEqual(example)
  })

  it('has one schema for errors, and examples of them that fit it', () => {
    for (const { name, status, content = {} } of replies) {
      if (status < 400) continue
      const [media] = Object.values(content)
      expect(media?.schema).toEqual({ $ref: '#/components/schemas/Problem' })
      expect(problemSchema.strict().safeParse(media?.example).success, name).toBe(true)
      expect(media?.example).toMatchObject({ status })
    }
  })

  it('says from where its paths begin: the API’s root, or the server’s', () => {
    for (const [path, { servers }, { isBeside = false }] of acting)
      expect(
        servers?.map(({ url }) => url),
        path,
      ).toEqual(isBeside ? ['https://karta.example.se'] : undefined)
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
    expect(pageOf(page).querySelector('script, [style], [onclick]')).toBeNull()
    for (const { path, summary, operationId } of [...resources, ...actions]) {
      expect(page).toContain(path)
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
