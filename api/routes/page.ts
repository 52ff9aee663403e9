import { type Context, Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { DrawPage } from '../http/drawPages.ts'
import type { Deps } from '../http/deps.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { canonicalAddress, type PageView } from '../pages/pageAddress.ts'
import { noCentre, noMunicipality } from '../pages/notices.ts'
import { renderPage } from '../pages/renderPage.ts'
import { studyOfPage } from './lookups.ts'
import type { Localized } from '../domain/study/localized.ts'

const html = 'text/html; charset=utf-8'

/** The client's pages with the map of their address drawn in them. Without a build of the client there are none. */
export function pageRoutes(deps: Deps, draw: DrawPage): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client, geography } = deps
  if (client === null) return app
  /** `missing` stands over the map in place of what the address names: one page for all addresses of that kind. */
  const send = (c: Context<AppEnv>, view: PageView, missing: Localized | null = null): Promise<Response> => {
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
  app.get('/', (c) => send(c, { name: 'map' }))
  app.get('/jamfor', (c) => send(c, { name: 'compare' }))
  app.get('/korsa', (c) => send(c, { name: 'cross' }))
  app.get('/tabell', (c) => send(c, { name: 'table' }))
  app.get('/rapporten', (c) => send(c, { name: 'report' }))
  app.get('/om', (c) => send(c, { name: 'about' }))
  app.get('/kommun/:code', (c) => {
    const code = c.req.param('code')
    if (geography.municipalityByCode.has(code)) return send(c, { name: 'municipality', code })
    return send(c, { name: 'map' }, noMunicipality(geography.municipalities.length, geography.region))
  })
  app.get('/larcentrum/:id', (c) => {
    const id = c.req.param('id')
    if (geography.centres.some((centre) => centre.id === id)) return send(c, { name: 'centre', id })
    return send(c, { name: 'map' }, noCentre)
  })
  return app
}
