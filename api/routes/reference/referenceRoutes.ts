import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono, type Context } from 'hono'
import type { AppEnv } from '../../http/appEnv.ts'
import type { Action } from '../../http/action.ts'
import type { Deps } from '../../http/deps.ts'
import type { Resource } from '../../http/resource.ts'
import { sendPage } from '../../http/sendRepresentation.ts'
import { openApiDocument } from '../../openapi/document.ts'
import { readingOf } from '../../openapi/operation.ts'
import type { Language } from '../../domain/study/localized.ts'
import { stylesheetAddress, type Html, isProblemSlug, problemListPage, problemPage } from './layout.ts'
import { referencePage } from './referencePage.ts'

const languageOf = (c: Context<AppEnv>): Language => (c.req.query('sprak') === 'en' ? 'en' : 'sv')

/** Of the parameters only the language makes a page of its own. */
const sendHtml = (c: Context<AppEnv>, make: () => Html): Promise<Response> =>
  sendPage(c, c.req.path + (languageOf(c) === 'en' ? '?sprak=en' : ''), async () => ({
    content: String(await make()),
    contentType: 'text/html; charset=utf-8',
  }))

/** The stylesheet with the font of the built client, should there be one. */
function stylesheet({ client }: Deps): string {
  const rules = readFileSync(join(import.meta.dirname, 'reference.css'), 'utf8')
  const font = [...(client?.files.keys() ?? [])].find((path) => path.endsWith('.woff2'))
  const face = `@font-face { font-family: 'Source Sans 3 Variable'; font-weight: 200 900; font-display: swap; src: url('${font}') format('woff2'); }\n`
  return font === undefined ? rules : face + rules
}

/** What tells about the API: the OpenAPI document, the reference page made from it, and the pages that errors point to. */
export function referenceRoutes(resources: readonly Resource[], actions: readonly Action[], deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const describe = () => {
    const operations = [...resources.map((resource) => readingOf(resource, deps)), ...actions]
    return { operations, document: openApiDocument(operations, deps) }
  }
  let made: ReturnType<typeof describe> | undefined
  const described = () => (made ??= describe())

  app.get('/api/v1/openapi.json', (c) =>
    sendPage(c, c.req.path, () => ({
      content: JSON.stringify(described().document),
      contentType: 'application/json',
      headersOf: 'api',
    })),
  )
  app.get('/api/docs', (c) => sendHtml(c, () => referencePage(described(), deps, languageOf(c))))
  app.get('/api/problems', (c) => sendHtml(c, () => problemListPage(languageOf(c))))
  app.get('/api/problems/:slug', (c, next) => {
    const slug = c.req.param('slug')
    return isProblemSlug(slug) ? sendHtml(c, () => problemPage(slug, languageOf(c))) : next()
  })
  app.get(stylesheetAddress, (c) =>
    sendPage(c, c.req.path, () => ({ content: stylesheet(deps), contentType: 'text/css; charset=utf-8' })),
  )
  for (const path of ['/api', '/api/v1']) app.get(path, (c) => c.redirect('/api/docs', 308))
  return app
}
