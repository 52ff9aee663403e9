import type { Context } from 'hono'
import { apiRoot } from '../replies/reply.ts'
import type { Geography } from '../domain/map/geography.ts'
import type { AppEnv } from '../http/appEnv.ts'
import { Problem } from '../http/problem.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { notFoundPage } from './reference/layout.ts'
import { resources } from './resources.ts'
import { localized } from '../domain/words/catalogue.ts'

const allow = 'GET, HEAD'

/** The collections of the API: where every address begins. */
const collections = resources.map(({ path }) => path).filter((path) => !path.includes('{'))

/** Ends requests for addresses of the API that there are not, naming those there are. */
export function unknownAddress({ req }: Context<AppEnv>): never {
  const detail = localized('problems', 'detail.noSuchAddress', { path: req.path })
  throw new Problem('unknown-address', detail, { allowed: collections.map((path) => apiRoot + path) })
}

/** Ends all other requests that nothing took: a page for readers, problem+json for programs, 405 for methods that pages do not have. */
export const unknownPage =
  ({ region }: Geography) =>
  (c: Context<AppEnv>): Promise<Response> | never => {
    const { method, path } = c.req
    if (method !== 'GET' && method !== 'HEAD') {
      const detail = localized('problems', 'detail.method', { method, allow })
      throw new Problem('method-not-allowed', detail, { allowed: ['GET', 'HEAD'] }, { allow })
    }
    if (!c.req.header('accept')?.includes('text/html')) return unknownAddress(c)
    return sendPage(c, null, async () => ({
      content: String(await notFoundPage(path, c.req.query('sprak') === 'en' ? 'en' : 'sv', region)),
      contentType: 'text/html; charset=utf-8',
      status: 404,
    }))
  }
