import { expect, it } from 'vitest'
import { problemSchema } from '../../api/replies/problem.ts'
import { live, trace } from './support/liveReplies.ts'
import { app, camelCase, document, operations, replies, type Schema } from './support/openApi.ts'
import { askJson } from './support/replyOf.ts'

type Named = string | { readonly name: string }

const failing = <T extends Named>(all: readonly T[], holds: (each: T) => boolean): string[] =>
  all.flatMap((each) => (holds(each) ? [] : [typeof each === 'string' ? each : each.name]))
const empty = (of: object, ...names: readonly string[]): string[] =>
  failing(names, (name) => name in of && Boolean(of[name as keyof typeof of]))

const { info, components, servers } = document
const paths = Object.keys(document.paths)
const described = operations.map(([path, operation]) => ({ name: operation.operationId, path, ...operation }))
const parameters = described.flatMap(({ name: of, parameters: some }) =>
  some.map(({ name, ...rest }) => ({ name: `${of} ${name}`, id: name, ...rest })),
)
const [inPath, inQuery, inHeader] = ['path', 'query', 'header'].map((place) => parameters.filter((each) => each.in === place))
const forms = [
  ...replies,
  ...described.flatMap(({ name, requestBody }) => (requestBody ? [{ name, ...requestBody }] : [])),
].flatMap(({ name, content = {} }) => Object.entries(content).map(([type, form]) => ({ name: `${name} ${type}`, type, ...form })))
const schemes = Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) => ({ name, ...(scheme as object) }))

const failures = live.filter(({ status }) => status >= 400)
const bodies = live.filter(({ status, headers }) => status === 200 && headers.get('content-type') === 'application/json')

/** Every object and value within, with the name it stands under. */
const within = (value: unknown): readonly (readonly [name: string, value: unknown])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, each]) => [[name, each] as const, ...within(each)])
const links = bodies.flatMap(({ name: of, body }) =>
  within(JSON.parse(body)).flatMap(([name, each]) =>
    name === 'links'
      ? Object.entries(each as Record<string, string>).map(([relation, address]) => ({
          name: `${of}: ${address}`,
          relation,
          address,
        }))
      : [],
  ),
)
const fields = within(components.schemas).flatMap(([, each]) =>
  typeof each === 'object' && each !== null && 'properties' in each
    ? Object.entries((each as Schema).properties ?? {}).map(([name, field]) => ({ name, ...field }))
    : [],
)
const lists = fields.filter(({ type }) => [type].flat().includes('array'))

/** Whether a schema says that another standard gives its names. */
const isIgnored = (schema: object, rule: string): boolean =>
  'x-rap-ignore' in schema && (schema['x-rap-ignore'] as readonly string[]).includes(rule)
const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
const areSlugs = (path: string): boolean => path.split('/').slice(1).every(isSlug)

/**
 * The national REST API profile: what it says we must (SKALL) and a machine can see, in the document as it is served and in what the
 * server answers. Each rule lists what breaks it.
 */
const rules: Readonly<Record<string, () => readonly string[]>> = {
  'DOK.03: the documentation tells what the API is, its terms, contact and licence': () => [
    ...empty(info, 'title', 'version', 'description', 'termsOfService'),
    ...empty(info.contact, 'name', 'url', 'email'),
    ...empty(info.license, 'name', 'url'),
    ...failing(['Villkor', 'Datamodell', 'Autentisering', 'Livscykel', 'Kontakt'], (topic) => info.description.includes(topic)),
  ],
  'DOK.08: and its level of service': () => empty(Object(info['x-sla']) as object, 'availability', 'responseTime', 'support'),
  'DOK.09: and its known problems and limits': () =>
    failing(['too-many-pictures', 'not-ready', '/robots.txt'], (word) => String(info['x-limitations']).includes(word)),
  'DOK.11: and what it is for': () => failing([info.description], (text) => text.length > 1000),
  'DOK.15: every form of every request and reply has an example, as has every parameter': () =>
    failing([...forms, ...parameters], ({ example }) => Boolean(example)),
  'DOK.19: every path and operation is described, and nothing else stands beside them': () => [
    ...failing(described, ({ summary, description }) => summary !== '' && description.length > 20),
    ...failing(paths, (path) =>
      Object.keys(document.paths[path] ?? {}).every((key) => /^(summary|get|put|post|delete)$/.test(key)),
    ),
  ],
  'DOK.20: every status that comes is told, and what it means': () => [
    ...failing(live, ({ status, responses }) => String(status) in responses),
    ...failing(replies, ({ description }) => Boolean(description)),
    // And these do come.
    ...failing(['200', '206', '304', '308', '400', '401', '404', '405', '406', '414', '416'], (status) =>
      live.some((each) => String(each.status) === status),
    ),
  ],
  'UFN.02, SAK.01: everything is asked for over https at its usual port, and by https from then on': () => [
    ...failing(
      [...servers, ...described.flatMap((each) => each.servers ?? [])].map(({ url }) => url),
      (url) => /^https:\/\/[^:]+$/.test(url),
    ),
    ...failing(live, ({ headers }) => headers.has('strict-transport-security')),
  ],
  'UFN.07, UFN.08: addresses are of a–z, 0–9 and single hyphens, what they name too': () => [
    ...failing(paths, (path) => areSlugs(path.replaceAll(/\{(\w+)\}/g, 'x'))),
    ...failing(links, ({ address }) => areSlugs((address.split('?')[0] ?? '').replace(/\.svg$/, ''))),
  ],
  'UFN.09: they have neither spaces nor underscores': () =>
    failing([...paths, ...(inPath ?? [])], (each) => !/[\s_]/.test(typeof each === 'string' ? each : each.id)),
  'RES: resources are nouns in the plural': () => {
    // The profile’s own, and what the server has beside the API, by names that others have given.
    const given = ['', 'api-info', 'inbaddad', 'oembed', 'healthz', 'readyz']
    const parts = [...new Set(paths.flatMap((path) => path.split('/')))]
    return failing(parts, (part) => part.startsWith('{') || part.endsWith('s') || given.includes(part))
  },
  'RES.04: what is named is one of its kind': () =>
    bodies.flatMap(({ name, body }) => {
      const own = within(JSON.parse(body)).flatMap(([key, each]) => (key === 'links' ? (Object(each) as { self?: string }) : []))
      const ids = own.flatMap(({ self }) => self ?? [])
      return new Set(ids).size === ids.length ? [] : [name]
    }),
  'RES.06: resources are not called by a method': () => failing(paths, (path) => !/\/(get|post|put|delete|patch)-/.test(path)),
  'VER.06: the API says what it is under its root': () => empty(document.paths, '/api-info'),
  'MOG.01: methods are HTTP’s, and what is allowed is said where one is not': () =>
    failing(
      live.filter(({ status }) => status === 405),
      ({ path, headers }) => {
        const methods = Object.keys(document.paths[path] ?? {}).filter((key) => key !== 'summary')
        return methods.every((method) => headers.get('allow')?.split(', ').includes(method.toUpperCase()))
      },
    ),
  'HYP.01: links are documented: which there are, and what they lead to': () => {
    const told = JSON.stringify(components.schemas['Links'])
    return failing(links, ({ relation }) => new RegExp(`\\b${relation}\\b`).test(told))
  },
  'AME.05: fields are camelCase throughout': () =>
    Object.entries(components.schemas).flatMap(([, schema]) =>
      failing(Object.keys(schema.properties ?? {}), (field) => camelCase.test(field) || isIgnored(schema, 'AME.05')),
    ),
  'AME.06: lists have names in the plural, but for those that standards name': () => [
    ...failing(lists, (list) => list.name.endsWith('s') || isIgnored(list, 'AME.06')),
    ...(lists.length > 100 ? [] : ['hardly any list']),
  ],
  'ARQ.02: Authorization and Content-Type do no harm where they are not needed': () =>
    failing(live, ({ needless, status }) => !needless || status === 200),
  'ARQ.05: headers carry no content': () =>
    failing(inHeader ?? [], ({ schema }) => schema.type === 'string' && schema.format !== 'binary'),
  'FEL.01: errors have the members of RFC 9457': () => [
    ...failing(failures, ({ body }) => problemSchema.strict().safeParse(JSON.parse(body)).success),
    ...empty(components.schemas['Problem']?.properties ?? {}, 'type', 'title', 'status', 'detail', 'instance'),
  ],
  'FEL.02: and its media type': () => [
    ...failing(failures, ({ headers }) => headers.get('content-type') === 'application/problem+json'),
    ...failing(
      replies.filter(({ status }) => status >= 400),
      ({ content = {} }) => Object.keys(content).join() === 'application/problem+json',
    ),
  ],
  'FNS.01, FNS.03: parameters are camelCase, from a letter': () => failing(inQuery ?? [], ({ id }) => camelCase.test(id)),
  'FNS.07, FNS.08: what is given in parts takes limit and offset': () =>
    failing(described, ({ parameters: some }) => {
      const [page, limit, offset] = ['page', 'limit', 'offset'].map((name) => some.some((each) => each.name === name))
      return page === false && limit === offset
    }),
  'DOT.02: days and times are RFC 3339’s': () => {
    const days = bodies.flatMap(({ body }) =>
      within(JSON.parse(body)).flatMap(([, each]) => (typeof each === 'string' ? each : [])),
    )
    return failing(
      days.filter((day) => /^\d{4}-\d\d-\d\d\S*$/.test(day)),
      (day) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/.test(day),
    )
  },
  'SAK.09, SAK.10, SAK.11, SAK.15, SAK.16: a key is sent as Authorization: Bearer, never in an address': () =>
    failing(
      schemes as { name: string; type: string; scheme: string }[],
      ({ type, scheme }) => type === 'http' && scheme === 'bearer',
    ),
  'SPA.02: a trace is taken and passed on': () => [
    ...failing(live, ({ headers }) => headers.get('traceparent')?.split('-')[1] === trace),
    ...failing(described, ({ parameters: some }) =>
      some.some(({ name, in: where }) => name === 'traceparent' && where === 'header'),
    ),
    ...failing(replies, ({ headers = {} }) => 'traceparent' in headers),
  ],
  'FOR.02: what reads takes no body': () => failing(paths, (path) => document.paths[path]?.get?.requestBody === undefined),
}

it.each(Object.entries(rules))('%s', (_rule, breaches) => {
  expect(breaches()).toEqual([])
})

it('FNS.02: values are percent-encoded UTF-8, and what is not is said to be wrong', async () => {
  const at = (name: string) => askJson(app, `/api/v1/studies/${name}`)
  expect((await at('%C3%A5')).body['detail']).toContain('å')
  expect(await at('%E5')).toMatchObject({ status: 400, body: { type: expect.stringMatching(/malformed-address$/) } })
})
