import { Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import { Problem } from '../http/problem.ts'
import { localized } from '../domain/words/catalogue.ts'

const fresh = { 'cache-control': 'no-store' }

/** For whoever runs the server: `/healthz` says that it is alive, `/readyz` that it has its data and is not shutting down. */
export function healthRoutes(isReady: () => boolean): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, fresh))
  app.get('/readyz', (c) => {
    if (isReady()) return c.json({ status: 'ready' }, 200, fresh)
    const detail = localized('problems', 'detail.notReady')
    throw new Problem('not-ready', detail, {}, { 'retry-after': '5' })
  })
  return app
}
