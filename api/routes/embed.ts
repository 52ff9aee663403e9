import { Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { embedPage, noEmbedPage } from '../pages/embedPage.ts'
import { findIndicator } from '../domain/study/indicator.ts'

/**
 * `/inbaddad/{indicator}`: one map made for other sites' frames. `lan`, `alternativ`, `form`, `klass` and `sprak` as on Karta; with
 * `stilla=ja` nothing in it runs. Without a build of the client there are none.
 */
export function embedRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client } = deps
  const [snapshot] = deps.snapshots.values()
  if (client === null || !snapshot) return app
  app.get('/inbaddad/:indicator', (c) =>
    sendPage(c, () => {
      const indicator = c.req.param('indicator')
      const query = new URL(c.req.url).searchParams
      const known = findIndicator(snapshot.study, indicator) !== undefined
      const content = known
        ? embedPage(client.embed, deps, snapshot, { indicator, query, still: query.get('stilla') === 'ja' })
        : noEmbedPage(client.embed, indicator, query.get('sprak') === 'en' ? 'en' : 'sv')
      const status = known ? 200 : 404
      return { content, contentType: 'text/html; charset=utf-8', version: snapshot.hash, status, headersOf: 'embed' }
    }),
  )
  return app
}
