import { createRoute } from '@hono/zod-openapi'
import { jsonMediaType } from '../http/negotiate.ts'
import type { Action } from '../http/action.ts'
import type { Deps } from '../http/deps.ts'
import { Problem, problemReply } from '../http/problem.ts'
import { problemTypes, type ProblemSlug } from '../http/problemTypes.ts'
import type { DescribedParameter, PathValues, Resource } from '../http/resource.ts'
import { apiRoot } from '../replies/reply.ts'
import { problemSchema } from '../replies/problem.ts'
import { idListsPattern } from '../domain/address/idLists.ts'
import { sectionPattern } from '../domain/address/parseAddress.ts'
import { bilingual, inBothLanguages, type Localized } from '../domain/study/localized.ts'
import { tagsOf } from './tags.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Examples are the server's own replies with long lists shortened: they can't come to differ from what is sent. */
const exampleReply = (resource: Resource, deps: Deps): unknown =>
  resource.example ?? shorten(JSON.parse(JSON.stringify(resource.answer(deps, exampleParams(resource, deps), {}))))

interface Addressed {
  readonly path: string
  readonly isBeside?: boolean
}

/** A path from the server's root. */
export const fromRoot = ({ path, isBeside = false }: Addressed): string => (isBeside ? path : apiRoot + path)

function exampleProblem(slug: ProblemSlug, addressed: Addressed, { settings }: Deps): Record<string, unknown> {
  return problemReply(new Problem(slug, problemTypes[slug].explanation), 'sv', settings.publicUrl, fromRoot(addressed))
}

function problemResponses(operation: Action, deps: Deps, descriptionOf: (status: number) => string) {
  return Object.fromEntries(
    [...problemsByStatus(operation)].map(([status, [slug = 'internal-error']]) => {
      const content = { 'application/problem+json': { schema: problemSchema, example: exampleProblem(slug, operation, deps) } }
      return [status, { description: descriptionOf(status), headers: headersOf(status), content }]
    }),
  )
}

/** Errors that come before anything is asked for, told once in the document. */
const sharedProblems = {
  MethodNotAllowed: 'method-not-allowed',
  AddressTooLong: 'address-too-long',
  RangeNotSatisfiable: 'range-not-satisfiable',
  NotReady: 'not-ready',
} as const satisfies Readonly<Record<string, ProblemSlug>>

/** The replies that are alike everywhere, by their names in the document's components. */
export const sharedReplies = (deps: Deps) => ({
  Part: { description: bilingual(localized('openapi', 'part')), headers: { ...cachedHeaders, ...headerOf('Content-Range') } },
  SentOn: { description: bilingual(localized('openapi', 'sentOn')), headers: { ...replyHeaders, ...headerOf('Location') } },
  Unchanged: { description: bilingual(localized('openapi', 'unchanged')), headers: cachedHeaders },
  ...Object.fromEntries(
    Object.entries(sharedProblems).map(([name, slug]) => {
      const { status, title } = problemTypes[slug]
      const example = exampleProblem(slug, { path: '/api-info' }, deps)
      const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } }
      return [name, { description: bilingual(title), headers: headersOf(status), content }]
    }),
  ),
})

const sharedStatuses = {
  ...{ Part: 206, Unchanged: 304, SentOn: 308 },
  ...{ MethodNotAllowed: 405, AddressTooLong: 414, RangeNotSatisfiable: 416, NotReady: 503 },
} as const

/** What an operation says of the replies that are alike everywhere: of its address, and of what may be kept. */
function sharedReferences({ path, method, reply: { isKept = false } }: Action) {
  const names: (keyof typeof sharedStatuses)[] = ['MethodNotAllowed', 'AddressTooLong', 'NotReady']
  if (isKept) names.push('Part', 'Unchanged', 'RangeNotSatisfiable')
  // GET alone is sent on to what was meant; anything else is read as it stands.
  if (path.includes('{') && method === 'get') names.push('SentOn')
  return Object.fromEntries(names.map((name) => [sharedStatuses[name], { $ref: `#/components/responses/${name}` }]))
}

/** A resource as an action: one that reads, in JSON and in its other formats, and whose reply may be kept. */
export function readingOf(resource: Resource, deps: Deps): Action {
  const { path, operationId, summary, description, schema, problems } = resource
  const params = exampleParams(resource, deps)
  const formats = resource.formats.map(({ example, ...format }) => ({ ...format, example: example(deps, params) }))
  const named = Object.entries(resource.params).map(([name, parameter]) => [name, { ...parameter, pattern: slug }] as const)
  return {
    method: 'get',
    path,
    operationId,
    summary,
    description,
    params: Object.fromEntries(named),
    query: resource.query(deps, params),
    needsKey: false,
    problems: [...problems, 'not-acceptable'],
    reply: {
      status: 200,
      forms: [{ mediaType: jsonMediaType, schema, example: exampleReply(resource, deps) }, ...formats],
      isKept: true,
    },
  }
}

/** The name of the scheme of the key that some actions need. */
export const keyScheme = 'roomKey'

/** An action as an operation of the OpenAPI document. */
export function describeOperation(action: Action, deps: Deps) {
  const { method, path, isBeside = false, operationId, summary, description, params, query = {}, needsKey, body } = action
  const { status, forms, isKept = false } = action.reply
  const texts = replyTexts(action)
  const descriptionOf = (of: number): string => bilingual(texts.get(of) ?? summary)
  return createRoute({
    method,
    path,
    operationId,
    tags: tagsOf(path),
    summary: bilingual(summary),
    description: bilingual(description),
    ...(isBeside ? { servers: [{ url: deps.settings.publicUrl, description: bilingual(localized('openapi', 'beside')) }] } : {}),
    ...(needsKey ? { security: [{ [keyScheme]: [] }] } : {}),
    parameters: [
      ...Object.entries(params).map(([name, { description: meaning, example, pattern }]) => ({
        name,
        in: 'path' as const,
        required: true,
        description: bilingual(meaning),
        schema: { type: 'string' as const, pattern },
        example: example(deps),
      })),
      ...describeQuery(query, deps),
      traceparent,
    ],
    ...(body === undefined
      ? {}
      : { request: { body: { required: true, content: { [jsonMediaType]: { schema: body.schema, example: body.example } } } } }),
    responses: {
      [status]: {
        description: descriptionOf(status),
        headers: isKept ? cachedHeaders : headersOf(status),
        ...(forms.length > 0 && {
          content: Object.fromEntries(forms.map(({ mediaType, schema, example }) => [mediaType, { schema, example }])),
        }),
      },
      ...sharedReferences(action),
      ...problemResponses(action, deps, descriptionOf),
    },
  })
}

/** Errors any operation may answer with; what stands beside the API does not mind what else is asked. */
const everywhere = ({ isBeside = false }: Pick<Action, 'isBeside'>): readonly ProblemSlug[] =>
  isBeside ? ['malformed-address', 'internal-error'] : ['unknown-query-parameter', 'malformed-address', 'internal-error']

/** The types of error an operation may answer with, by status, lowest first. */
function problemsByStatus(operation: Pick<Action, 'problems' | 'isBeside'>): ReadonlyMap<number, readonly ProblemSlug[]> {
  const slugs = [...new Set([...operation.problems, ...everywhere(operation)])]
  const statuses = [...new Set<number>(slugs.map((slug) => problemTypes[slug].status))].toSorted((a, b) => a - b)
  return new Map(statuses.map((status) => [status, slugs.filter((slug) => problemTypes[slug].status === status)]))
}

const joined = (texts: readonly Localized[], between: string): Localized =>
  inBothLanguages((language) => texts.map((text) => text[language]).join(between))

const sharedTexts = [
  [206, localized('openapi', 'part')] as const,
  [304, localized('openapi', 'unchanged')] as const,
  [308, localized('openapi', 'sentOn')] as const,
  ...Object.values(sharedProblems).map((slug) => [problemTypes[slug].status, problemTypes[slug].title] as const),
]

/** What each of an operation's replies means, by status (REST profile DOK.20). */
export function replyTexts(operation: Action): ReadonlyMap<number, Localized> {
  const { status, forms } = operation.reply
  const said = [
    localized('openapi', 'sentence', { text: operation.summary }),
    ...forms.flatMap(({ description }) => description ?? []),
  ]
  const ofProblems = [...problemsByStatus(operation)].map(([status, slugs]) => {
    const titles = slugs.map((slug) => problemTypes[slug].title)
    return [status, joined(titles, '; ')] as const
  })
  return new Map([[status, joined(said, ' ')], ...sharedTexts, ...ofProblems])
}

/** Lists longer than this are cut to their first two items; shorter ones may have a length that means something. */
const longest = 6

/** A ring of three positions, closed as RFC 7946 3.1.6 wants it; polygons within polygons keep their first. */
function shortenCoordinates(value: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return value
  const [first, second, third] = value as unknown[][]
  return typeof first?.[0] === 'number' ? [first, second, third, first] : [shortenCoordinates(first)]
}

/** A reply short enough to read, still valid by its schema. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return (value.length > longest ? value.slice(0, 2) : value).map(shorten)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'coordinates' ? shortenCoordinates(part) : shorten(part)]),
  )
}

const traceparentExample = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
const traceparentSchema = { type: 'string' as const, pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$' }

const traceparent = {
  name: 'traceparent',
  in: 'header' as const,
  required: false,
  description: bilingual(localized('openapi', 'header.traceIn')),
  schema: traceparentSchema,
  example: traceparentExample,
}

const headerTexts = {
  traceparent: [localized('openapi', 'header.traceOut'), traceparentExample],
  ETag: [localized('openapi', 'header.etag'), '"1f0c2a9b7d3e4f58-9a8b7c6d5e4f3a2b"'],
  'Cache-Control': [localized('openapi', 'header.cacheControl'), 'no-cache'],
  'Content-Range': [localized('openapi', 'header.contentRange'), 'bytes 0-999/1234'],
  Location: [localized('openapi', 'header.location'), '/api/v1/rooms/7kqm-3xpd'],
  Allow: [localized('openapi', 'header.allow'), 'GET, HEAD, OPTIONS'],
  'Retry-After': [localized('openapi', 'header.retryAfter'), '5'],
  'WWW-Authenticate': [localized('openapi', 'header.authenticate'), 'Bearer'],
} as const

const headerOf = (name: keyof typeof headerTexts) => {
  const [description, example] = headerTexts[name]
  const schema = name === 'traceparent' ? traceparentSchema : { type: 'string' as const }
  return { [name]: { description: bilingual(description), schema, example } }
}

/** Headers every reply has (REST profile SPA.04), and those of a reply that may be kept. */
const replyHeaders = headerOf('traceparent')
const cachedHeaders = { ...replyHeaders, ...headerOf('ETag'), ...headerOf('Cache-Control') }

const ofStatus: Readonly<Record<number, keyof typeof headerTexts>> = {
  201: 'Location',
  401: 'WWW-Authenticate',
  405: 'Allow',
  416: 'Content-Range',
  429: 'Retry-After',
  503: 'Retry-After',
}
const headersOf = (status: number) => {
  const { [status]: name } = ofStatus
  return name === undefined ? replyHeaders : { ...replyHeaders, ...headerOf(name) }
}

/** Schema and example of a parameter of the query. Several values stand with commas between (`style: form`, `explode: false`). */
function describeValues(parameter: DescribedParameter, deps: Deps) {
  if ('format' in parameter && parameter.format === 'bbox')
    return { schema: { type: 'string' as const, pattern: sectionPattern.source }, example: parameter.example }
  if ('format' in parameter) return { schema: { type: 'string' as const, format: parameter.format }, example: parameter.example }
  if ('minimum' in parameter) {
    const { minimum, maximum, default: otherwise, example } = parameter
    const range = { type: 'integer' as const, minimum, maximum }
    return { schema: otherwise === undefined ? range : { ...range, default: otherwise }, example: Number(example) }
  }
  if ('lists' in parameter)
    return { schema: { type: 'string' as const, pattern: `^$|${idListsPattern.source}` }, example: parameter.example }
  const { atMost = 1, example, isOfPath = false } = parameter
  if (isOfPath) return { schema: { type: 'string' as const, pattern: slug }, example: parameter.allowed(deps)[0] }
  const values = { type: 'string' as const, enum: [...parameter.allowed(deps)] }
  if (atMost === 1)
    return { schema: values, example: example !== undefined && values.enum.includes(example) ? example : values.enum.at(-1) }
  return {
    style: 'form' as const,
    explode: false,
    schema: { type: 'array' as const, items: values, minItems: 1, maxItems: atMost, uniqueItems: true },
    example: example?.split(',') ?? values.enum.slice(0, 2),
  }
}

/** How what the API names is written (REST profile UFN.07–09). */
const slug = '^[a-z0-9]+(-[a-z0-9]+)*$'

/** An operation's parameters of the query; every one described and with an example (REST profile DOK.15, DOK.19). */
const describeQuery = (query: Readonly<Record<string, DescribedParameter>>, deps: Deps) =>
  Object.entries(query).map(([name, parameter]) => ({
    name,
    in: 'query' as const,
    required: 'format' in parameter && parameter.format === 'uri',
    description: bilingual(parameter.description),
    ...describeValues(parameter, deps),
  }))

/** The values that an operation's documentation asks with. */
export const exampleParams = ({ params }: Pick<Resource, 'params'>, deps: Deps): PathValues =>
  Object.fromEntries(Object.entries(params).map(([name, { example }]) => [name, example(deps)]))

/** The address that the documentation asks, from the server's root. */
export const exampleAddress = (operation: Addressed & Pick<Resource, 'params'>, deps: Deps): string =>
  Object.entries(exampleParams(operation, deps)).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, value),
    fromRoot(operation),
  )
