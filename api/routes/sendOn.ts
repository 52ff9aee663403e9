import type { MiddlewareHandler } from 'hono'
import { isReadable, mendAddress } from '../domain/address/mendAddress.ts'
import type { Geography } from '../domain/map/geography.ts'
import type { AppEnv } from '../http/appEnv.ts'
import { headersOf, isForReader } from '../http/askedFor.ts'
import { addressOf } from '../http/sendRepresentation.ts'
import { element, escapeMarkup } from '../pictures/markup.ts'

/** Sends whoever asks by an address as people write them on to the one that is meant. Programs hear what is wrong with their encoding. */
export const sendOn =
  (geography: Geography): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const { method, url } = c.req
    const address = addressOf(url)
    const isAsked = (method === 'GET' || method === 'HEAD') && (isReadable(address) || isForReader(c))
    const right = isAsked ? mendAddress(address, geography) : address
    if (right === address) return next()
    const link = element('a', { href: right }, escapeMarkup(right))
    return new Response(`<!doctype html><title>${escapeMarkup(right)}</title>${link}`, {
      status: 308,
      headers: {
        ...c.var.headers[headersOf(right)],
        location: right,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      },
    })
  }
