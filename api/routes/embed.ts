import { Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { embedPage, noEmbedPage } from '../pages/embedPage.ts'
import { canonicalAddress } from '../pages/pageAddress.ts'
import { studyOfPage } from './asked.ts'
import { findIndicator } from '../domain/study/indicator.ts'

/**
 * `/inbaddad/{indicator}`: one map made for other sites' frames. `studie`, `lan`, `alternativ`, `form`, `klass` and `sprak` as on Karta; with
 * `stilla=ja` nothing in it runs. Without a build of the client there are none.
 */
export function embedRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client } = deps
  if (client === null) return app
  app.get('/inbaddad/:indicator', (c) => {
    const indicator = c.req.param('indicator')
    const { searchParams } = new URL(c.req.url)
    const snapshot = studyOfPage(deps, searchParams)
    const contentType = 'text/html; charset=utf-8'
    if (findIndicator(snapshot.study, indicator) === undefined) {
      const language = searchParams.get('sprak') === 'en' ? 'en' : 'sv'
      const content = noEmbedPage(client.embed, indicator, language)
      return sendPage(c, null, () => ({ content, contentType, version: snapshot.hash, status: 404, headersOf: 'embed' }))
    }
    const { query } = canonicalAddress({ name: 'map' }, searchParams)
    const still = searchParams.get('stilla') === 'ja'
    query.delete('indikator')
    if (still) query.set('stilla', 'ja')
    return sendPage(c, `/inbaddad/${indicator}${query.size === 0 ? '' : `?${query.toString()}`}`, () => {
      const content = embedPage(client.embed, deps, snapshot, { indicator, query, still })
      return { content, contentType, version: snapshot.hash, headersOf: 'embed' }
    })
  })
  return app
}
