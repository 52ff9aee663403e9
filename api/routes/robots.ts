import { Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { formatView, type View } from '../domain/address/views.ts'
import { element } from '../pictures/markup.ts'

const simple = ['map', 'compare', 'cross', 'table', 'report', 'about'] as const

/** For search engines: all may be read. Where the pages are takes full addresses, so the server needs to know its own. */
export function robotsRoutes({ geography, settings: { publicUrl, publicUrlGiven } }: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const map = publicUrlGiven ? `Sitemap: ${publicUrl}/sitemap.xml\n` : ''
  app.get('/robots.txt', (c) =>
    sendPage(c, c.req.path, () => ({ content: `User-agent: *\nAllow: /\n${map}`, contentType: 'text/plain; charset=utf-8' })),
  )
  if (!publicUrlGiven) return app
  app.get('/sitemap.xml', (c) =>
    sendPage(c, c.req.path, () => {
      const views: View[] = [
        ...simple.map((name) => ({ name })),
        ...geography.municipalities.map(({ code }) => ({ name: 'municipality' as const, code })),
        ...geography.centres.map(({ id }) => ({ name: 'centre' as const, id })),
      ]
      const addresses = views.map((view) => element('url', {}, element('loc', {}, publicUrl + formatView(view))))
      const all = element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, addresses.join(''))
      return { content: `<?xml version="1.0" encoding="UTF-8"?>${all}`, contentType: 'application/xml; charset=utf-8' }
    }),
  )
  return app
}
