import { type IncomingMessage, type Server, type ServerResponse, createServer, type RequestListener } from 'node:http'
import { Server as PortServer } from 'node:net'
import { bilingual } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'
import { only } from './listener.ts'
import { jsonMediaType, preferredLanguage } from './negotiate.ts'
import { Problem, problemReply } from './problem.ts'
import { continueTrace } from './trace.ts'

/** How often connections that have gone idle are looked for. */
const pause = 50

/** How long an idle connection may still be asked over: then it is told that this was the last time. */
const patience = 1000

const isLast = (_request: IncomingMessage, response: ServerResponse): void => {
  response.shouldKeepAlive = false
}

/**
 * Stops accepting, lets requests under way finish, and cuts what is left after `seconds`. Resolves when every connection is closed:
 * true if all of them ended by themselves. Every reply from now on says that the connection ends, so that no client asks over one
 * that is being closed.
 */
export function closeServer(server: Server, seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let inTime = true
    let idle: NodeJS.Timeout | undefined
    const polite = setTimeout(() => (idle = setInterval(() => server.closeIdleConnections(), pause)), patience)
    const limit = setTimeout(() => {
      inTime = false
      server.closeAllConnections()
    }, seconds * 1000)
    server.prependListener('request', isLast)
    // Only the port: Node's own close would first cut the idle connections, under the next request of whoever keeps one.
    PortServer.prototype.close.call(server, () => {
      clearTimeout(polite)
      clearInterval(idle)
      clearTimeout(limit)
      resolve(inTime)
    })
  })
}

/** How long a connection may be idle between two replies, in ms: longer than a proxy before us keeps its own, or it would ask over one that we are just closing. */
const longestIdle = 70_000

/** How often a reply under way is looked at, in ms. Node takes the first look for progress: who takes nothing is found at the second. */
const look = 30_000

/** Cuts off who takes nothing of a reply; one that is still being made is waited for. */
function cutUnread(this: ServerResponse): void {
  if ((this.socket?.writableLength ?? 0) > 0) this.socket?.destroy()
}

/** A port that can't be listened on; its message is one sentence in each language. */
class PortError extends Error {}

/** Answers while the server has no data yet: alive, not ready, come back soon; in words for people, to programs as any error. */
const notYet: RequestListener = ({ url = '/', headers }, response) => {
  const always = {
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    traceparent: continueTrace(only(headers['traceparent'])),
  }
  const send = (status: number, contentType: string, content: string): void =>
    void response
      .writeHead(status, { ...always, ...(status === 200 ? {} : { 'retry-after': '2' }), 'content-type': contentType })
      .end(content)
  const language = preferredLanguage(headers['accept-language'])
  const said = localized('start', 'starting')
  if (url === '/healthz') send(200, jsonMediaType, JSON.stringify({ status: 'ok' }))
  else if (headers.accept?.includes('text/html')) send(503, 'text/plain; charset=utf-8', `${bilingual(said)}\n`)
  else
    send(
      503,
      'application/problem+json',
      JSON.stringify(problemReply(new Problem('not-ready', said), language, '', url.slice(0, 200))),
    )
}

/** A server that listens; what answers is put in place once there is something to answer from. */
export interface OpenPort {
  readonly server: Server
  readonly port: number
  readonly answerWith: (listener: RequestListener) => void
}

/** Takes the port, before anything slow is done. Throws PortError when it can't be had. */
export function openPort(port: number, host: string | null): Promise<OpenPort> {
  let current = notYet
  const server = createServer({ keepAliveTimeout: longestIdle }, (request, response) => {
    response.on('timeout', cutUnread)
    current(request, response)
  })
  server.timeout = look
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? localized('start', 'portTaken', { port })
          : localized('start', 'portClosed', {
              host: host ?? localized('start', 'allInterfaces'),
              port,
              reason: error.code ?? error.message,
            })
      reject(new PortError(bilingual(why)))
    })
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.removeAllListeners('error')
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      resolve({ server, port: taken, answerWith: (listener) => void (current = listener) })
    })
  })
}
