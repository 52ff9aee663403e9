import { type Context, Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { DrawPage } from '../http/drawPages.ts'
import type { Deps } from '../http/deps.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { formatView, isOfPlace, parseView, type View, viewNames, views } from '../domain/address/views.ts'
import { canonicalSearch } from '../domain/address/formatAddress.ts'
import { renderPage } from '../pages/page.ts'
import { studyOfPage } from './asked.ts'
import type { SendMissing } from './unknownAddress.ts'

const html = 'text/html; charset=utf-8'

/** The client's pages with the map of their address drawn in them. Without a build of the client there are none. */
export function pageRoutes(deps: Deps, draw: DrawPage, sendMissing: SendMissing): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client, geography } = deps
  if (client === null) return app
  const send = (c: Context<AppEnv>, view: View): Promise<Response> => {
    const { searchParams } = new URL(c.req.url)
    const search = canonicalSearch(searchParams)
    const address = formatView(view) + search
    return sendPage(c, address, async () => {
      const snapshot = studyOfPage(deps, searchParams)
      const drawing = await draw(address, c.var.traceparent)
      const content = renderPage(client, deps, snapshot, view, search, drawing)
      return { content, contentType: html, version: snapshot.hash, isWhole: drawing !== null }
    })
  }
  const isThere = (view: View): boolean => {
    if (view.name === 'municipality') return geography.municipalityByCode.has(view.code)
    return view.name !== 'centre' || geography.centres.some(({ id }) => id === view.id)
  }
  for (const name of viewNames)
    app.get(isOfPlace(name) ? `/${views[name].path}/:place` : `/${views[name].path}`, (c) => {
      const view = parseView(c.req.path)
      return view !== null && isThere(view) ? send(c, view) : sendMissing(c)
    })
  return app
}
