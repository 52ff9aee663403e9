import { type Context, Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { DrawPage } from '../http/drawPages.ts'
import type { Deps } from '../http/deps.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { isOfPlace, parseView, type View, viewNames, views } from '../domain/address/views.ts'
import { canonicalAddress } from '../pages/pageAddress.ts'
import { localized } from '../domain/words/catalogue.ts'
import { renderPage } from '../pages/renderPage.ts'
import { studyOfPage } from './asked.ts'
import type { Localized } from '../domain/study/localized.ts'
import { embedPage, noEmbedPage } from '../pages/embedPage.ts'
import { findIndicator } from '../domain/study/indicator.ts'

const html = 'text/html; charset=utf-8'

/** The client's pages with the map of their address drawn in them. Without a build of the client there are none. */
export function pageRoutes(deps: Deps, draw: DrawPage): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client, geography } = deps
  if (client === null) return app
  /** `missing` stands over the map in place of what the address names: one page for all addresses of that kind. */
  const send = (c: Context<AppEnv>, view: View, missing: Localized | null = null): Promise<Response> => {
    const { address, query } = canonicalAddress(view, new URL(c.req.url).searchParams)
    return sendPage(c, missing === null ? address : `404 ${missing.en} ${address}`, async () => {
      const snapshot = studyOfPage(deps, query)
      const drawing = await draw(address, c.var.traceparent)
      const content = renderPage(client, deps, snapshot, view, query, missing, drawing)
      return {
        content,
        contentType: html,
        version: snapshot.hash,
        status: missing === null ? 200 : 404,
        isWhole: drawing !== null,
      }
    })
  }
  const isThere = (view: View): boolean => {
    if (view.name === 'municipality') return geography.municipalityByCode.has(view.code)
    return view.name !== 'centre' || geography.centres.some(({ id }) => id === view.id)
  }
  for (const name of viewNames)
    app.get(isOfPlace(name) ? `/${views[name].path}/:place` : `/${views[name].path}`, (c) => {
      const view = parseView(c.req.path)
      if (view !== null && isThere(view)) return send(c, view)
      // Says not what was asked for: one page answers all of them, and the client, which has the address, names it.
      const { municipalities, region } = geography
      const missing =
        name === 'centre'
          ? localized('pages', 'noCentre')
          : localized('pages', 'noMunicipality', { all: municipalities.length, region })
      return send(c, { name: 'map' }, missing)
    })
  return app
}

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
