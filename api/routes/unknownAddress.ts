import type { Context } from 'hono'
import { apiRoot } from '../http/apiRoot.ts'
import type { AppEnv } from '../http/appEnv.ts'
import { Problem } from '../http/problem.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { notFoundPage } from './reference/notFoundPage.ts'
import { resources } from './resources.ts'

const allow = 'GET, HEAD'

/** The collections of the API: where every address begins. */
const collections = resources.map(({ path }) => path).filter((path) => !path.includes('{'))

/** Ends requests for addresses of the API that there are not, naming those there are. */
export function unknownAddress({ req }: Context<AppEnv>): never {
  const detail = { sv: `Adressen ”${req.path}” finns inte.`, en: `There is no address “${req.path}”.` }
  throw new Problem('unknown-address', detail, { allowed: collections.map((path) => apiRoot + path) })
}

/** Ends all other requests that nothing took: a page for readers, problem+json for programs, 405 for methods that pages do not have. */
export function unknownPage(c: Context<AppEnv>): Promise<Response> | never {
  const { method, path } = c.req
  if (method !== 'GET' && method !== 'HEAD') {
    const detail = {
      sv: `${method} är inte tillåten; tillåtna är ${allow}.`,
      en: `${method} is not allowed; allowed are ${allow}.`,
    }
    throw new Problem('method-not-allowed', detail, { allowed: ['GET', 'HEAD'] }, { allow })
  }
  if (!c.req.header('accept')?.includes('text/html')) return unknownAddress(c)
  return sendPage(c, null, async () => ({
    content: String(await notFoundPage(path, c.req.query('sprak') === 'en' ? 'en' : 'sv')),
    contentType: 'text/html; charset=utf-8',
    status: 404,
  }))
}
