import { createRoute } from '@hono/zod-openapi'
import { jsonMediaType } from '../http/negotiate.ts'
import type { Action } from '../http/action.ts'
import type { Deps } from '../http/deps.ts'
import { Problem, problemReply } from '../http/problem.ts'
import { problemTypes, type ProblemSlug } from '../http/problemTypes.ts'
import type { Resource, PathValues, QueryParameter } from '../http/resource.ts'
import { apiAddress } from '../replies/reply.ts'
import { problemSchema } from '../replies/problem.ts'
import { idListsPattern } from '../domain/address/idLists.ts'
import { bilingual, type Localized } from '../domain/study/localized.ts'
import { tagsOf } from './tags.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Examples are the server's own replies with long lists shortened: they can't come to differ from what is sent. */
const exampleReply = (resource: Resource, deps: Deps): unknown =>
  resource.example ?? shorten(JSON.parse(JSON.stringify(resource.answer(deps, exampleParams(resource, deps), {}))))

function exampleProblem(slug: ProblemSlug, { path }: Pick<Resource, 'path'>, { settings }: Deps): Record<string, unknown> {
  const problem = new Problem(slug, problemTypes[slug].explanation)
  return problemReply(problem, 'sv', settings.publicUrl, apiAddress() + path)
}

function problemResponses(
  resource: Pick<Resource, 'path' | 'problems'>,
  deps: Deps,
  descriptionOf: (status: number) => string,
  always = everywhere,
) {
  return Object.fromEntries(
    [...problemsByStatus(resource, always)].map(([status, [slug = 'internal-error']]) => {
      const content = { 'application/problem+json': { schema: problemSchema, example: exampleProblem(slug, resource, deps) } }
      return [status, { description: descriptionOf(status), headers: replyHeaders, content }]
    }),
  )
}

/** Errors that come before any resource is asked, told once in the document. */
const sharedProblems = {
  MethodNotAllowed: 'method-not-allowed',
  AddressTooLong: 'address-too-long',
  RangeNotSatisfiable: 'range-not-satisfiable',
} as const satisfies Readonly<Record<string, ProblemSlug>>

/** What an operation says of the replies that every resource gives alike. */
const sharedReferences = Object.fromEntries(
  [
    ['Part', 206] as const,
    ...Object.entries(sharedProblems).map(([name, slug]) => [name, problemTypes[slug].status] as const),
  ].map(([name, status]) => [status, { $ref: `#/components/responses/${name}` }]),
)

const pickShared = (...slugs: readonly ProblemSlug[]) =>
  Object.fromEntries(
    Object.entries(sharedReferences).filter(([status]) => slugs.some((slug) => String(problemTypes[slug].status) === status)),
  )

/** The replies that every resource gives alike, by their names in the document's components. */
export const sharedReplies = (deps: Deps) => ({
  Part: { description: bilingual(localized('openapi', 'part')), headers: { ...replyHeaders, ...cacheHeaders, ...partHeaders } },
  ...Object.fromEntries(
    Object.entries(sharedProblems).map(([name, slug]) => {
      const example = exampleProblem(slug, { path: '/api-info' }, deps)
      const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } }
      return [name, { description: bilingual(problemTypes[slug].title), headers: replyHeaders, content }]
    }),
  ),
})

/** A resource as an operation of the OpenAPI document. */
export function describeOperation(resource: Resource, deps: Deps) {
  const { path, operationId, summary, description, schema, formats } = resource
  const texts = replyTexts(resource)
  const descriptionOf = (status: number): string => bilingual(texts.get(status) ?? summary)
  const others = formats.map((format) => {
    return [format.mediaType, { schema: format.schema, example: format.example(deps, exampleParams(resource, deps)) }] as const
  })
  return createRoute({
    method: 'get',
    path,
    operationId,
    tags: tagsOf(path),
    summary: bilingual(summary),
    description: bilingual(description),
    parameters: describeParameters(resource, deps),
    responses: {
      200: {
        description: descriptionOf(200),
        headers: { ...replyHeaders, ...cacheHeaders },
        content: { [jsonMediaType]: { schema, example: exampleReply(resource, deps) }, ...Object.fromEntries(others) },
      },
      304: { description: descriptionOf(304), headers: { ...replyHeaders, ...cacheHeaders } },
      ...problemResponses(resource, deps, descriptionOf),
      ...sharedReferences,
    },
  })
}

/** The name of the scheme of the key that some actions need. */
export const keyScheme = 'roomKey'

/** An action as an operation of the OpenAPI document. */
export function describeAction(action: Action, deps: Deps) {
  const { method, path, operationId, summary, description, params, needsKey, body, reply } = action
  const { status, content } = reply
  const texts = actionTexts(action)
  const descriptionOf = (of: number): string => bilingual(texts.get(of) ?? summary)
  return createRoute({
    method,
    path,
    operationId,
    tags: tagsOf(path),
    summary: bilingual(summary),
    description: bilingual(description),
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
      traceparent,
    ],
    ...(body === undefined
      ? {}
      : { request: { body: { required: true, content: { [jsonMediaType]: { schema: body.schema, example: body.example } } } } }),
    responses: {
      [status]: {
        description: descriptionOf(status),
        headers: replyHeaders,
        ...(content && { content: { [content.mediaType]: { schema: content.schema, example: content.example } } }),
      },
      ...problemResponses({ path, problems: action.problems }, deps, descriptionOf, everyAction),
      ...pickShared('method-not-allowed', 'address-too-long'),
    },
  })
}

/** What each of an action's replies means, by status. */
export const actionTexts = ({ summary, reply, problems }: Pick<Action, 'summary' | 'reply' | 'problems'>) =>
  new Map([
    [reply.status, localized('openapi', 'sentence', { text: summary })] as const,
    ...Object.values(sharedProblems).map((slug) => [problemTypes[slug].status, problemTypes[slug].title] as const),
    ...problemTexts({ problems }, everyAction),
  ])

/** Errors any resource may answer with. */
const everywhere: readonly ProblemSlug[] = ['unknown-query-parameter', 'malformed-address', 'not-acceptable', 'internal-error']
/** What actions answer is in one form. */
const everyAction = everywhere.filter((slug) => slug !== 'not-acceptable')

/** The types of error a resource may answer with, by status, lowest first. */
function problemsByStatus(
  { problems }: Pick<Resource, 'problems'>,
  always = everywhere,
): ReadonlyMap<number, readonly ProblemSlug[]> {
  const slugs = [...new Set([...problems, ...always])]
  const statuses = [...new Set<number>(slugs.map((slug) => problemTypes[slug].status))].toSorted((a, b) => a - b)
  return new Map(statuses.map((status) => [status, slugs.filter((slug) => problemTypes[slug].status === status)]))
}

const joined = (texts: readonly Localized[], between: string): Localized => ({
  sv: texts.map(({ sv }) => sv).join(between),
  en: texts.map(({ en }) => en).join(between),
})

const problemTexts = (resource: Pick<Resource, 'problems'>, always = everywhere) =>
  [...problemsByStatus(resource, always)].map(([status, slugs]) => {
    const titles = slugs.map((slug) => problemTypes[slug].title)
    return [status, joined(titles, '; ')] as const
  })

/** What each of a resource's replies means, by status (REST profile DOK.20). */
export function replyTexts(resource: Pick<Resource, 'summary' | 'formats' | 'problems'>): ReadonlyMap<number, Localized> {
  const formats = resource.formats.map(({ description }) => description)
  return new Map([
    [200, joined([localized('openapi', 'sentence', { text: resource.summary }), ...formats], ' ')],
    [206, localized('openapi', 'part')],
    [304, localized('openapi', 'unchanged')],
    ...Object.values(sharedProblems).map((slug) => [problemTypes[slug].status, problemTypes[slug].title] as const),
    ...problemTexts(resource),
  ])
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

/** Headers every reply has (REST profile SPA.04). */
const replyHeaders = {
  traceparent: {
    description: bilingual(localized('openapi', 'header.traceOut')),
    schema: traceparentSchema,
    example: traceparentExample,
  },
}

/** Further headers of a reply that may be kept. */
const cacheHeaders = {
  ETag: {
    description: bilingual(localized('openapi', 'header.etag')),
    schema: { type: 'string' as const },
    example: '"1f0c2a9b7d3e4f58-9a8b7c6d5e4f3a2b"',
  },
  'Cache-Control': {
    description: bilingual(localized('openapi', 'header.cacheControl')),
    schema: { type: 'string' as const },
    example: 'no-cache',
  },
}

/** A further header of a part. */
const partHeaders = {
  'Content-Range': {
    description: bilingual(localized('openapi', 'header.contentRange')),
    schema: { type: 'string' as const },
    example: 'bytes 0-999/1234',
  },
}

/** Schema and example of a parameter of the query. Several values stand with commas between (`style: form`, `explode: false`). */
function describeValues(parameter: QueryParameter, deps: Deps, params: PathValues) {
  if ('format' in parameter) return { schema: { type: 'string' as const, format: parameter.format }, example: parameter.example }
  if ('minimum' in parameter) {
    const { minimum, maximum, default: otherwise, example } = parameter
    const range = { type: 'integer' as const, minimum, maximum }
    return { schema: otherwise === undefined ? range : { ...range, default: otherwise }, example: Number(example) }
  }
  if ('lists' in parameter)
    return { schema: { type: 'string' as const, pattern: `^$|${idListsPattern.source}` }, example: parameter.example }
  const values = { type: 'string' as const, enum: [...parameter.allowed(deps, params)] }
  const { atMost = 1, example } = parameter
  if (atMost === 1)
    return { schema: values, example: example !== undefined && values.enum.includes(example) ? example : values.enum.at(-1) }
  return {
    style: 'form' as const,
    explode: false,
    schema: { type: 'array' as const, items: values, minItems: 1, maxItems: atMost, uniqueItems: true },
    example: example?.split(',') ?? values.enum.slice(0, 2),
  }
}

/** A resource's parameters; every one described and with an example (REST profile DOK.15, DOK.19). */
const describeParameters = (resource: Resource, deps: Deps) => [
  ...Object.entries(resource.params).map(([name, { description, example }]) => ({
    name,
    in: 'path' as const,
    required: true,
    description: bilingual(description),
    schema: { type: 'string' as const, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    example: example(deps),
  })),
  ...Object.entries(resource.query(deps, exampleParams(resource, deps))).map(([name, parameter]) => ({
    name,
    in: 'query' as const,
    required: false,
    description: bilingual(parameter.description),
    ...describeValues(parameter, deps, exampleParams(resource, deps)),
  })),
  traceparent,
]

/** The values that a resource's documentation asks with. */
export const exampleParams = ({ params }: Pick<Resource, 'params'>, deps: Deps): PathValues =>
  Object.fromEntries(Object.entries(params).map(([name, { example }]) => [name, example(deps)]))

/** The address that a resource's documentation asks, under the API's root. */
export const exampleAddress = (resource: Pick<Resource, 'params' | 'path'>, deps: Deps): string =>
  Object.entries(exampleParams(resource, deps)).reduce((path, [name, value]) => path.replace(`{${name}}`, value), resource.path)
