import { createRoute } from '@hono/zod-openapi'
import { jsonMediaType } from '../http/chooseFormat.ts'
import type { Deps } from '../http/deps.ts'
import { Problem, problemReply } from '../http/problem.ts'
import { problemTypes, type ProblemSlug } from '../http/problemTypes.ts'
import type { Resource } from '../http/resource.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { problemSchema } from '../schemas/problem.ts'
import { bilingual } from './bilingual.ts'
import { exampleParams } from './exampleParams.ts'
import { cacheHeaders, describeParameters, replyHeaders } from './parameters.ts'
import { shorten } from './shorten.ts'

/** Errors any resource may answer with. */
const everywhere: readonly ProblemSlug[] = ['unknown-query-parameter', 'malformed-address', 'not-acceptable', 'internal-error']

/** Examples are the server's own replies with long lists shortened: they can't come to differ from what is sent. */
const exampleReply = (resource: Resource, deps: Deps): unknown =>
  resource.example ?? shorten(JSON.parse(JSON.stringify(resource.answer(deps, exampleParams(resource), {}))))

function exampleProblem(slug: ProblemSlug, { path }: Resource, { settings }: Deps): Record<string, unknown> {
  const problem = new Problem(slug, problemTypes[slug].explanation)
  return problemReply(problem, 'sv', settings.publicUrl, apiAddress() + path)
}

function problemResponses(resource: Resource, deps: Deps) {
  const slugs = [...new Set([...resource.problems, ...everywhere])]
  const statuses = [...new Set<number>(slugs.map((slug) => problemTypes[slug].status))].toSorted((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => {
      const types = slugs.filter((slug) => problemTypes[slug].status === status)
      const example = exampleProblem(types[0] ?? 'internal-error', resource, deps)
      const description = types.map((slug) => bilingual(problemTypes[slug].title)).join('; ')
      return [
        status,
        { description, headers: replyHeaders, content: { 'application/problem+json': { schema: problemSchema, example } } },
      ]
    }),
  )
}

/** A resource as an operation of the OpenAPI document. */
export function describeOperation(resource: Resource, deps: Deps) {
  const { path, operationId, summary, description, schema, formats } = resource
  const others = formats.map((format) => {
    return [format.mediaType, { schema: format.schema, example: format.example(deps, exampleParams(resource)) }] as const
  })
  return createRoute({
    method: 'get',
    path,
    operationId,
    summary: bilingual(summary),
    description: bilingual(description),
    parameters: describeParameters(resource, deps),
    responses: {
      200: {
        description: [summary, ...formats.map((format) => format.description)].map(bilingual).join('. '),
        headers: { ...replyHeaders, ...cacheHeaders },
        content: { [jsonMediaType]: { schema, example: exampleReply(resource, deps) }, ...Object.fromEntries(others) },
      },
      304: {
        description: bilingual({ sv: 'Oförändrat sedan den ETag som sändes.', en: 'Unchanged since the ETag that was sent.' }),
        headers: { ...replyHeaders, ...cacheHeaders },
      },
      ...problemResponses(resource, deps),
    },
  })
}
