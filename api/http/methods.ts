import type { Context, Hono } from 'hono'
import { localized } from '../domain/words/catalogue.ts'
import type { AppEnv } from './appEnv.ts'
import { headersOf } from './askedFor.ts'
import { Problem } from './problem.ts'
import { addressOf } from './sendRepresentation.ts'

const reading = ['GET', 'HEAD', 'OPTIONS']

/** What scripts of other sites may send along: what browsers, tracing and libraries for fetching add by themselves too. */
const allowedHeaders = [
  ...['Accept', 'Accept-Language', 'Authorization', 'Cache-Control', 'Content-Type', 'If-Match', 'If-Modified-Since'],
  ...['If-None-Match', 'If-Range', 'Pragma', 'Range', 'X-Requested-With', 'baggage', 'traceparent', 'tracestate'],
].join(', ')

/** Answers a method that nothing else answers there: OPTIONS lets other sites ask, any other is told what is allowed. */
export function answerMethod({ req, var: { headers, traceparent } }: Context<AppEnv>, methods = reading): Response {
  const allow = methods.join(', ')
  if (req.method !== 'OPTIONS') {
    const detail = localized('problems', 'detail.method', { method: req.method, allow })
    throw new Problem('method-not-allowed', detail, { allowedValues: methods }, { allow })
  }
  const preflight = {
    'access-control-allow-methods': allow,
    'access-control-allow-headers': allowedHeaders,
    'access-control-max-age': '86400',
  }
  const whose = headersOf(addressOf(req.url))
  const sent = { ...headers[whose], ...(whose === 'api' ? preflight : {}) }
  return new Response(null, { status: 204, headers: { ...sent, allow, traceparent } })
}

/** Gives every address that answers some method an answer to the others. */
export function mountMethods(app: Hono<AppEnv>): void {
  const answered = app.routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
  for (const address of new Set(answered.map(({ path }) => path))) {
    const own = new Set(answered.flatMap(({ method, path }) => (path === address ? method : [])))
    const writing = [...own].filter((method) => method !== 'GET')
    const methods = own.has('GET') ? [...reading, ...writing] : ['OPTIONS', ...writing]
    app.all(address, (c) => answerMethod(c, methods))
  }
}
