import { Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import type { DrawPage } from '../http/drawPages.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { canonicalSearch } from '../domain/address/formatAddress.ts'
import { missingFrame, renderFrame } from '../pages/frame.ts'
import { isForReader } from '../http/askedFor.ts'
import { requireIndicator, studyOfPage } from './asked.ts'
import { findIndicator } from '../domain/study/indicator.ts'

/**
 * `/inbaddad/{indicator}`: one map made for other sites' frames. `studie`, `lan`, `alternativ`, `form`, `klass` and `sprak` as on Karta; with
 * `stilla=ja` nothing in it runs. Without a build of the client there are none.
 */
export function embedRoutes(deps: Deps, draw: DrawPage): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client } = deps
  if (client === null) return app
  app.get('/inbaddad/:indicator', (c) => {
    const indicator = c.req.param('indicator')
    const { searchParams } = new URL(c.req.url)
    const snapshot = studyOfPage(deps, searchParams.get('studie'))
    const contentType = 'text/html; charset=utf-8'
    if (findIndicator(snapshot.study, indicator) === undefined) {
      // A program hears of it as of any other error.
      if (!isForReader(c)) requireIndicator(snapshot.study, indicator)
      const language = searchParams.get('sprak') === 'en' ? 'en' : 'sv'
      const content = missingFrame(client, indicator, language)
      const page = sendPage(c, null, () => ({ content, contentType, version: snapshot.hash, status: 404, headersOf: 'embed' }))
      return page.then((sent) => {
        sent.headers.append('vary', 'Accept')
        return sent
      })
    }
    searchParams.delete('indikator')
    const search = canonicalSearch(searchParams)
    const still = searchParams.get('stilla') === 'ja'
    const address = `/inbaddad/${indicator}${search}${still ? `${search === '' ? '?' : '&'}stilla=ja` : ''}`
    return sendPage(c, address, async () => {
      const drawing = await draw(address, c.var.traceparent)
      const content = renderFrame(client, deps, snapshot, { own: address, indicator, search, still }, drawing)
      return { content, contentType, version: snapshot.hash, headersOf: 'embed', isWhole: drawing !== null }
    })
  })
  return app
}
