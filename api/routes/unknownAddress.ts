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
import { sendError } from '../http/sendProblem.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import { renderMissing } from '../pages/page.ts'
import { failurePage } from './reference/layout.ts'
import { resources } from './resources.ts'
import { localized } from '../domain/words/catalogue.ts'

const html = 'text/html; charset=utf-8'

/** The collections of the API: where every address begins. */
const collections = resources.map(({ path }) => path).filter((path) => !path.includes('{'))

/** Ends requests for addresses that there are not, naming those that programs can ask. */
export function unknownAddress({ req }: Context<AppEnv>): never {
  const detail = localized('problems', 'detail.noSuchAddress', { path: req.path })
  throw new Problem('unknown-address', detail, { allowedValues: collections.map((path) => apiRoot + path) })
}

const languageOf = (address: string): Language => (/[?&]sprak=en(&|$)/.test(address) ? 'en' : 'sv')

/** Answers a reader with an error as a page that leads on. */
export async function sendFailure(c: Context<AppEnv>, problem: Problem, geography: Geography): Promise<Response> {
  const address = addressOf(c.req.url)
  return sendError(c, problem, {
    content: await failure(c, problem, geography),
    contentType: html,
    headers: c.var.headers[headersOf(address) === 'embed' ? 'embed' : 'page'],
    language: languageOf(address),
  })
}

async function failure(c: Context<AppEnv>, problem: Problem, { region }: Geography): Promise<string> {
  const address = addressOf(c.req.url)
  return String(await failurePage(problem, address, languageOf(address), region))
}

/** Addresses that are no views, though people come by them: what is missing there is said more plainly. */
const others = /^\/(api|maps|pictures|inbaddad|assets)(?![^/?])/

export type SendMissing = (c: Context<AppEnv>) => Promise<Response>

/** Answers with the page of an address that there is not, in the product's own clothes. */
export const missingPages =
  ({ client, geography, snapshots }: Pick<Deps, 'client' | 'geography' | 'snapshots'>, draw: DrawPage): SendMissing =>
  async (c) => {
    const address = addressOf(c.req.url)
    const language = languageOf(address)
    const [path = ''] = address.split('?')
    const unknown = new Problem('unknown-address', localized('problems', 'detail.noSuchAddress', { path }))
    if (client !== null && !others.test(path)) {
      const talks = [...snapshots.values()].map(({ study: { id, shortTitle }, story }) => ({
        id,
        title: shortTitle[language],
        slides: story.slides.length,
      }))
      const missing = missingOf(isReadable(path) ? decodeURI(path) : path, geography, talks)
      const canonical = path + (language === 'en' ? '?sprak=en' : '')
      const page = await sendPage(c, canonical, async () => {
        const drawing = await draw(canonical, c.var.traceparent, missing)
        const content =
          drawing === null ? await failure(c, unknown, geography) : renderMissing(client, missing, drawing, language)
        return { content, contentType: html, status: 404, cacheControl: 'no-store', isWhole: drawing !== null }
      })
      page.headers.append('vary', 'Accept')
      return page
    }
    return sendFailure(c, unknown, geography)
  }
