import type { Context } from 'hono'
import { apiRoot } from '../replies/reply.ts'
import { isReadable } from '../domain/address/mendAddress.ts'
import { missingOf } from '../domain/address/missing.ts'
import type { Geography } from '../domain/map/geography.ts'
import type { Language } from '../domain/study/localized.ts'
import type { AppEnv } from '../http/appEnv.ts'
import { headersOf } from '../http/askedFor.ts'
import type { Deps } from '../http/deps.ts'
import type { DrawPage } from '../http/drawPages.ts'
import { Problem } from '../http/problem.ts'
import type { ProblemStatus } from '../http/problemTypes.ts'
import { addressOf } from '../http/sendRepresentation.ts'
import { renderMissing } from '../pages/page.ts'
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

const languageOf = (address: string): Language => (/[?&]sprak=en(&|$)/.test(address) ? 'en' : 'sv')

/** Answers a reader with an error as a page that leads on. */
export async function sendFailure(c: Context<AppEnv>, problem: Problem, { region }: Geography): Promise<Response> {
  const address = addressOf(c.req.url)
  const content = String(await failurePage(problem, address, languageOf(address), region))
  return sendHtml(c, content, problem.status, problem.headers)
}

function sendHtml(c: Context<AppEnv>, content: string, status: ProblemStatus, headers: Problem['headers'] = {}): Response {
  const security = c.var.headers[headersOf(addressOf(c.req.url)) === 'embed' ? 'embed' : 'page']
  const own = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', vary: 'Accept' }
  return new Response(content, { status, headers: { ...security, ...headers, ...own } })
}

/** Addresses that are no views, though people come by them: what is missing there is said more plainly. */
const others = /^\/(api|maps|pictures|inbaddad|assets)(?![^/?])/

export type SendMissing = (c: Context<AppEnv>) => Promise<Response>

/** Answers with the page of an address that there is not, in the product's own clothes. */
export const missingPages =
  ({ client, geography }: Pick<Deps, 'client' | 'geography'>, draw: DrawPage): SendMissing =>
  async (c) => {
    const address = addressOf(c.req.url)
    const language = languageOf(address)
    const [path = ''] = address.split('?')
    const missing = missingOf(isReadable(path) ? decodeURI(path) : path, geography)
    const isView = client !== null && !others.test(path)
    const drawing = isView ? await draw(path + (language === 'en' ? '?sprak=en' : ''), c.var.traceparent, missing) : null
    if (client !== null && drawing !== null) return sendHtml(c, renderMissing(client, missing, drawing, language), 404)
    return sendFailure(c, new Problem('unknown-address', localized('problems', 'detail.noSuchAddress', { path })), geography)
  }
