import { OpenAPIHono } from '@hono/zod-openapi'
import { localized } from '../domain/words/catalogue.ts'
import { apiRoot } from '../replies/reply.ts'
import type { Action } from '../http/action.ts'
import type { Deps } from '../http/deps.ts'
import { bilingual, type Language, type Localized } from '../domain/study/localized.ts'
import { describeOperation, keyScheme, sharedReplies } from './operation.ts'
import { documentTags } from './tags.ts'

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/**
 * The OpenAPI 3.1 document, made from the same resources and actions that answer. Its paths are relative to the API's root, which stands in
 * `servers` (REST profile UFN.01, VER.06); the document itself and the pages about it are no resources and not in it.
 */
export function openApiDocument(operations: readonly Action[], deps: Deps): OpenApiDocument {
  const described = new OpenAPIHono()
  for (const [name, reply] of Object.entries(sharedReplies(deps)))
    described.openAPIRegistry.registerComponent('responses', name, reply)
  described.openAPIRegistry.registerComponent('securitySchemes', keyScheme, {
    type: 'http',
    scheme: 'bearer',
    description: bilingual(localized('openapi', 'key')),
  })
  for (const operation of operations) described.openAPIRegistry.registerPath(describeOperation(operation, deps))
  const { publicUrl } = deps.settings
  const document = described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: documentInfo(deps),
    // Said outright: nothing here asks who is asking. The key of a room is nobody's in particular.
    security: [],
    tags: documentTags,
    servers: [{ url: publicUrl + apiRoot, description: localized('shell', 'name').sv }],
    externalDocs: { description: bilingual(localized('openapi', 'documentation')), url: `${publicUrl}/api/docs` },
  })
  const summaries = new Map(operations.map(({ path, summary }) => [path, bilingual(summary)]))
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [path, { summary: summaries.get(path), ...item }])
  const { components = {} } = document
  // Which links there are (REST profile HYP.01): said here, as the browser's own copy of the replies has no use for it.
  const links = { ...components.schemas?.['Links'], description: bilingual(localized('openapi', 'links')) }
  return {
    ...document,
    components: { ...components, schemas: { ...components.schemas, Links: links } },
    paths: Object.fromEntries(paths) as NonNullable<OpenApiDocument['paths']>,
  }
}

const topics = ['about', 'terms', 'model', 'authentication', 'lifeCycle', 'requests', 'limitations', 'contact'] as const

interface Paragraph {
  readonly topic: (typeof topics)[number]
  readonly heading: Localized
  readonly text: Localized
}

/** What the documentation says of the API as a whole, one paragraph a topic (REST profile DOK.03, DOK.07, DOK.09, DOK.11). */
export function paragraphs({ geography, snapshots }: Pick<Deps, 'geography' | 'snapshots'>): readonly Paragraph[] {
  const { municipalities, region } = geography
  const [snapshot] = snapshots.values()
  const values = {
    region,
    municipalities: municipalities.length,
    reportYear: snapshot?.study.source.date.slice(0, 4) ?? '',
    populationYear: municipalities[0]?.population.year ?? '',
  }
  return topics.map((topic) => ({
    topic,
    heading: localized('openapi', `info.${topic}.heading`),
    text: localized('openapi', `info.${topic}.text`, values),
  }))
}

/** The document's `info`, in Swedish and then in English. */
function documentInfo(deps: Deps) {
  const { publicUrl, contact } = deps.settings
  const said = paragraphs(deps)
  const inLanguage = (language: Language): string =>
    said.map(({ heading, text }) => `### ${heading[language]}\n\n${text[language]}`).join('\n\n')
  return {
    title: localized('shell', 'name').sv,
    version: apiVersion.number,
    description: `## Svenska\n\n${inLanguage('sv')}\n\n## English\n\n${inLanguage('en')}`,
    termsOfService: `${publicUrl}/om`,
    contact: { name: contact.name, url: publicUrl, email: contact.email },
    license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    'x-sla': {
      availability: bilingual(localized('openapi', 'sla.availability')),
      responseTime: bilingual(localized('openapi', 'sla.responseTime')),
      support: bilingual(localized('openapi', 'sla.support')),
    },
    'x-limitations': said.flatMap(({ topic, text }) => (topic === 'limitations' ? bilingual(text) : [])).join(''),
  }
}

/** The API's version (semantic; the major number is the `v1` of its addresses) and the day it was released. */
export const apiVersion = { number: '1.3.0', released: '2026-11-28' } as const
