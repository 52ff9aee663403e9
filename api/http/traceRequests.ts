import { isReadable } from '../domain/address/mendAddress.ts'
import { Problem } from './problem.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './appEnv.ts'
import type { RequestLog } from './log.ts'
import { withoutOthers } from './readQuery.ts'
import { addressOf } from './sendRepresentation.ts'
import { continueTrace } from './trace.ts'

/** Longest address we read (REST profile UFN.05). */
const longest = 2048

/** Throws a Problem for an address that is too long (414) or whose percent-encoding is not UTF-8 (400; REST profile FNS.02). */
function checkAddress(address: string): void {
  if (address.length > longest) {
    const detail = localized('problems', 'detail.addressTooLong', { length: address.length, longest })
    throw new Problem('address-too-long', detail)
  }
  if (address.includes('%') && !isReadable(withoutOthers(address))) {
    throw new Problem('malformed-address', localized('problems', 'detail.notUtf8'))
  }
}

/**
 * Puts what every handler needs into the context, gives replies that lack them their trace and the pages' security headers, and
 * writes the request's line. The headers are made before: setting them one by one on each request costs half the throughput.
 */
export function traceRequests(
  shared: Pick<AppEnv['Variables'], 'replies' | 'headers'>,
  log: RequestLog,
  isReady: () => boolean,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const started = performance.now()
    const traceparent = continueTrace(c.req.header('traceparent'))
    c.set('traceparent', traceparent)
    c.set('replies', shared.replies)
    c.set('headers', shared.headers)
    await next()
    const { headers } = c.res
    if (!headers.has('traceparent')) headers.set('traceparent', traceparent)
    if (!headers.has('content-security-policy'))
      for (const [name, value] of Object.entries(shared.headers.page)) headers.set(name, value)
    // A request that was under way when the server began to close learns of it too.
    if (!isReady()) headers.set('connection', 'close')
    log(traceparent, c.req.method, addressOf(c.req.url), c.res.status, started)
  }
}

/** Refuses addresses that are too long or can't be decoded, and hosts that are none, before anything tries to read them. */
export const checkAddresses: MiddlewareHandler<AppEnv> = async (c, next) => {
  checkAddress(addressOf(c.req.url))
  if (!URL.canParse(c.req.url)) throw new Problem('malformed-address', localized('problems', 'detail.noHost'))
  await next()
}
