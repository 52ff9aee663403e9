import { type Context, Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { DrawPage } from '../http/drawPages.ts'
import type { Deps } from '../http/deps.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { formatView, isOfPlace, parseView, type View, type ViewName, viewNames, views } from '../domain/address/views.ts'
import { studyIn } from '../domain/address/address.ts'
import { canonicalSearch } from '../domain/address/formatAddress.ts'
import { renderPage } from '../pages/page.ts'
import { studyOfPage } from './asked.ts'
import type { SendMissing } from './unknownAddress.ts'

const html = 'text/html; charset=utf-8'

/** The client's pages with the map of their address drawn in them. Without a build of the client there are none. */
export function pageRoutes(deps: Deps, draw: DrawPage, sendMissing: SendMissing): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client, geography, snapshots } = deps
  if (client === null) return app
  const send = (c: Context<AppEnv>, view: View): Promise<Response> => {
    const { searchParams } = new URL(c.req.url)
    const search = canonicalSearch(searchParams)
    const address = formatView(view) + search
    return sendPage(c, address, async () => {
      const snapshot = studyOfPage(deps, studyIn({ view, study: searchParams.get('studie') }))
      const drawing = await draw(address, c.var.traceparent)
      const content = renderPage(client, deps, snapshot, view, search, drawing)
      return { content, contentType: html, version: snapshot.hash, isWhole: drawing !== null }
    })
  }
  const isThere = (view: View): boolean => {
    if (view.name === 'municipality') return geography.municipalityByCode.has(view.code)
    if (view.name === 'present' && view.study !== null) {
      const talk = snapshots.get(view.study)?.story.slides.length ?? 0
      // How many slides a visitor's own has the browser knows alone.
      return talk > 0 && (view.own === true || view.slide <= talk)
    }
    return view.name !== 'centre' || geography.centres.some(({ id }) => id === view.id)
  }
  for (const name of viewNames)
    for (const path of pathsOf(name))
      app.get(path, (c) => {
        const view = parseView(c.req.path)
        return view !== null && isThere(view) ? send(c, view) : sendMissing(c)
      })
  return app
}

/** The paths of a view's pages. */
function pathsOf(name: ViewName): readonly string[] {
  const path = `/${views[name].path}`
  if (name === 'present') return [path, `${path}/:study`, `${path}/:study/:slide`, `${path}/:study/:own/:slide`]
  if (name === 'follow') return [path, `${path}/:code`]
  return [isOfPlace(name) ? `${path}/:place` : path]
}
