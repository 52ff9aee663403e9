import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { RequestListener } from 'node:http'
import type { AppEnv } from './appEnv.ts'
import { chooseEncoding, matchesTag } from './representation.ts'
import type { PreparedReplies } from './preparedReplies.ts'
import type { RequestLog } from './log.ts'
import { continueTrace } from './trace.ts'

/** A header that is sent once. */
export const only = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined

/**
 * Answers node:http's requests. What has been answered before and may be answered again is sent straight away; everything else goes
 * through the app, which keeps its reply for the next. This is what keeps the API near the speed of node:http itself.
 */
export function makeListener(app: Hono<AppEnv>, replies: PreparedReplies, log: RequestLog): RequestListener {
  // HTTP/1.0 may leave the host out, and health checks do.
  const askApp = getRequestListener(app.fetch, { hostname: 'localhost' })
  return (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming
    // A port may be left empty (RFC 3986 3.2.3); what reads the host for us takes that for a fault.
    if (headers.host?.endsWith(':')) headers.host = headers.host.slice(0, -1)
    // Parts of a reply are cut by the app.
    const isWhole = (method === 'GET' && headers.range === undefined) || method === 'HEAD'
    const reply = isWhole ? replies.find(url, headers.accept) : undefined
    const variant = reply?.variants[chooseEncoding(only(headers['accept-encoding']))]
    if (reply === undefined || variant === undefined) return void askApp(incoming, outgoing)
    const started = performance.now()
    const traceparent = continueTrace(only(headers['traceparent']))
    const unchanged = matchesTag(headers['if-none-match'], variant.tag)
    const status = unchanged ? 304 : reply.status
    const line = unchanged ? variant.lineUnchanged : variant.line
    // The head is put together before writeHead returns, so one line serves all requests.
    line[line.length - 1] = traceparent
    outgoing.writeHead(status, line)
    if (unchanged || method === 'HEAD') outgoing.end()
    else outgoing.end(variant.body)
    log(traceparent, method, url, status, started)
  }
}
