import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as PortServer } from 'node:net'

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
