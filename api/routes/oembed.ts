import { type Context, Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { jsonMediaType } from '../http/negotiate.ts'
import { Problem } from '../http/problem.ts'
import { readQuery } from '../http/readQuery.ts'
import type { QueryParameter, QueryParameters } from '../http/resource.ts'
import { sendPage } from '../http/sendRepresentation.ts'
import { usualFrame as size } from '../domain/address/frameCode.ts'
import { studyOfPage } from './asked.ts'
import { listIndicators } from '../domain/study/indicator.ts'
import { localized } from '../domain/words/catalogue.ts'
import { mendAddress } from '../domain/address/mendAddress.ts'
import { embeddable, embeddingOf, oembedReply } from '../replies/oembed.ts'

const measure = (name: 'maxwidth' | 'maxheight', otherwise: number): QueryParameter => ({
  description: localized('openapi', `parameter.${name}`),
  example: String(otherwise),
  minimum: 1,
  // A consumer with more room than that gets the same frame.
  maximum: Number.MAX_SAFE_INTEGER,
  default: otherwise,
})

/** What says how large the frame may be. */
export const frameMeasures: QueryParameters = {
  maxwidth: measure('maxwidth', size.width),
  maxheight: measure('maxheight', size.height),
}

/** What consumers send besides is their own business (oEmbed 2.2); only these are read, and then strictly. */
function readSize(given: URLSearchParams, deps: Deps): { width: number; height: number } {
  const read = new URLSearchParams([...given].filter(([name]) => Object.hasOwn(frameMeasures, name)))
  const { maxwidth, maxheight } = readQuery(`?${read.toString()}`, frameMeasures, deps)
  return {
    width: Math.min(size.width, Number(maxwidth ?? size.width)),
    height: Math.min(size.height, Number(maxheight ?? size.height)),
  }
}

/** Throws a Problem for no address, for one that can't be read, and for one without a map (oEmbed 2.3.5: 404). */
function readAddress(deps: Deps, origin: string, given: string | null) {
  const allowed = embeddable.map((path) => origin + path)
  const list = allowed.join(', ')
  if (given === null || !URL.canParse(given))
    throw new Problem('invalid-query-parameter', localized('problems', 'detail.notOurs', { list }), {
      parameter: 'url',
      allowedValues: allowed,
    })
  const named = new URL(given)
  const isOurs = named.origin === origin
  const asked = isOurs ? new URL(origin + mendAddress(named.pathname + named.search, deps.geography)) : named
  const snapshot = studyOfPage(deps, asked.searchParams.get('studie'))
  const embedding = isOurs ? embeddingOf(snapshot, deps.geography, asked) : null
  if (embedding !== null) return embedding
  const indicators = listIndicators(snapshot.study).map(({ id }) => id)
  const detail = localized('problems', 'detail.noMap', { list, indicators: indicators.join(', ') })
  throw new Problem('not-embeddable', detail, { parameter: 'url', allowedValues: allowed })
}

/** `/oembed?url=…`: the frame to show one of our maps in another site (oEmbed 1.0). Only our own addresses have one. */
export function oembedRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { publicUrl, publicUrlGiven } = deps.settings
  app.get('/oembed', (c: Context<AppEnv>) => {
    const asked = new URL(c.req.url)
    const origin = publicUrlGiven ? publicUrl : asked.origin
    const format = asked.searchParams.get('format') ?? 'json'
    if (format !== 'json') {
      const detail = localized('problems', 'detail.oembedFormat', { format })
      throw new Problem('format-not-implemented', detail, { parameter: 'format', allowedValues: ['json'] })
    }
    const room = readSize(asked.searchParams, deps)
    const embedding = readAddress(deps, origin, asked.searchParams.get('url'))
    const reply = oembedReply(embedding, origin, room)
    // Where nobody has said what the server is called, the reply has the name that this caller knows it by: it is for no other.
    const cacheControl = publicUrlGiven ? 'max-age=3600' : 'no-store'
    const content = JSON.stringify(reply)
    return sendPage(c, publicUrlGiven ? `/oembed ${content}` : null, () => ({
      content,
      contentType: jsonMediaType,
      cacheControl,
      headersOf: 'api',
    }))
  })
  return app
}
