import type { Context } from 'hono'
import { apiRoot } from '../replies/reply.ts'
import type { Geography } from '../domain/map/geography.ts'
import type { AppEnv } from '../http/appEnv.ts'
import { headersOf } from '../http/askedFor.ts'
import { Problem } from '../http/problem.ts'
import { addressOf } from '../http/sendRepresentation.ts'
import { failurePage } from './reference/layout.ts'
import { resources } from './resources.ts'
import { localized } from '../domain/words/catalogue.ts'

const allow = 'GET, HEAD'

/** The collections of the API: where every address begins. */
const collections = resources.map(({ path }) => path).filter((path) => !path.includes('{'))

/** Ends requests for addresses that there are not, naming those that programs can ask. */
export function unknownAddress({ req }: Context<AppEnv>): never {
  const detail = localized('problems', 'detail.noSuchAddress', { path: req.path })
  throw new Problem('unknown-address', detail, { allowed: collections.map((path) => apiRoot + path) })
}

/** Ends all other requests that nothing took: 405 for methods that pages do not have. */
export function unknownPage(c: Context<AppEnv>): never {
  const { method } = c.req
  if (method === 'GET' || method === 'HEAD') return unknownAddress(c)
  const detail = localized('problems', 'detail.method', { method, allow })
  throw new Problem('method-not-allowed', detail, { allowed: ['GET', 'HEAD'] }, { allow })
}

/** Answers a reader with an error as a page that leads on. */
export async function sendFailure(c: Context<AppEnv>, problem: Problem, { region }: Geography): Promise<Response> {
  const address = addressOf(c.req.url)
  const language = /[?&]sprak=en(&|$)/.test(address) ? 'en' : 'sv'
  return new Response(String(await failurePage(problem, address, language, region)), {
    status: problem.status,
    headers: {
      ...c.var.headers[headersOf(address) === 'embed' ? 'embed' : 'page'],
      ...problem.headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Accept',
    },
  })
}
