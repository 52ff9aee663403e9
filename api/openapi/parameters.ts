import type { Deps } from '../http/deps.ts'
import type { PathValues, QueryParameter, Resource } from '../http/resource.ts'
import { bilingual } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'

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
export const replyHeaders = {
  traceparent: {
    description: bilingual(localized('openapi', 'header.traceOut')),
    schema: traceparentSchema,
    example: traceparentExample,
  },
}

/** Further headers of a reply that may be kept. */
export const cacheHeaders = {
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

/** Schema and example of a parameter of the query. Several values stand with commas between (`style: form`, `explode: false`). */
function describeValues(parameter: QueryParameter, deps: Deps, params: PathValues) {
  if ('format' in parameter) return { schema: { type: 'string' as const, format: parameter.format }, example: parameter.example }
  if ('minimum' in parameter) {
    const { minimum, maximum, default: otherwise, example } = parameter
    const range = { type: 'integer' as const, minimum, maximum }
    return { schema: otherwise === undefined ? range : { ...range, default: otherwise }, example: Number(example) }
  }
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
export const describeParameters = (resource: Resource, deps: Deps) => [
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
