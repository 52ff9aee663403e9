import { createRoute } from '@hono/zod-openapi'
import { jsonMediaType } from '../http/chooseFormat.ts'
import type { Deps } from '../http/deps.ts'
import { Problem, problemReply } from '../http/problem.ts'
import { problemTypes, type ProblemSlug } from '../http/problemTypes.ts'
import type { Resource } from '../http/resource.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { problemSchema } from '../replies/problem.ts'
import { bilingual } from '../domain/study/localized.ts'
import { exampleParams } from './exampleParams.ts'
import { cacheHeaders, describeParameters, replyHeaders } from './parameters.ts'
import { problemsByStatus, replyTexts } from './replyTexts.ts'
import { shorten } from './shorten.ts'
import { tagsOf } from './tags.ts'

/** Examples are the server's own replies with long lists shortened: they can't come to differ from what is sent. */
const exampleReply = (resource: Resource, deps: Deps): unknown =>
  resource.example ?? shorten(JSON.parse(JSON.stringify(resource.answer(deps, exampleParams(resource), {}))))

function exampleProblem(slug: ProblemSlug, { path }: Resource, { settings }: Deps): Record<string, unknown> {
  const problem = new Problem(slug, problemTypes[slug].explanation)
  return problemReply(problem, 'sv', settings.publicUrl, apiAddress() + path)
}

function problemResponses(resource: Resource, deps: Deps, descriptionOf: (status: number) => string) {
  return Object.fromEntries(
    [...problemsByStatus(resource)].map(([status, [slug = 'internal-error']]) => {
      const content = { 'application/problem+json': { schema: problemSchema, example: exampleProblem(slug, resource, deps) } }
      return [status, { description: descriptionOf(status), headers: replyHeaders, content }]
    }),
  )
}

/** A resource as an operation of the OpenAPI document. */
export function describeOperation(resource: Resource, deps: Deps) {
  const { path, operationId, summary, description, schema, formats } = resource
  const texts = replyTexts(resource)
  const descriptionOf = (status: number): string => bilingual(texts.get(status) ?? summary)
  const others = formats.map((format) => {
    return [format.mediaType, { schema: format.schema, example: format.example(deps, exampleParams(resource)) }] as const
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
    },
  })
}
