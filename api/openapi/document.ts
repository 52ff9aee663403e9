import { OpenAPIHono } from '@hono/zod-openapi'
import { localized } from '../domain/words/catalogue.ts'
import { apiRoot } from '../replies/reply.ts'
import type { Deps } from '../http/deps.ts'
import type { Resource } from '../http/resource.ts'
import { bilingual } from '../domain/study/localized.ts'
import { documentInfo } from './info.ts'
import { describeOperation } from './operation.ts'
import { documentTags } from './tags.ts'

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/**
 * The OpenAPI 3.1 document, made from the same resources that answer. Its paths are relative to the API's root, which stands in
 * `servers` (REST profile UFN.01, VER.06); the document itself and the pages about it are no resources and not in it.
 */
export function openApiDocument(resources: readonly Resource[], deps: Deps): OpenApiDocument {
  const described = new OpenAPIHono()
  for (const resource of resources) described.openAPIRegistry.registerPath(describeOperation(resource, deps))
  const { publicUrl } = deps.settings
  const document = described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: documentInfo(deps),
    // Said outright: nothing here asks who is asking.
    security: [],
    tags: documentTags,
    servers: [{ url: publicUrl + apiRoot, description: localized('shell', 'name').sv }],
    externalDocs: { description: bilingual(localized('openapi', 'documentation')), url: `${publicUrl}/api/docs` },
  })
  const summaries = new Map(resources.map(({ path, summary }) => [path, bilingual(summary)]))
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [path, { summary: summaries.get(path), ...item }])
  return { ...document, paths: Object.fromEntries(paths) as NonNullable<OpenApiDocument['paths']> }
}
