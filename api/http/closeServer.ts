import type { Server } from 'node:http'

/** How often connections that have gone idle are looked for. */
const pause = 50

/**
 * Stops accepting, lets requests under way finish, and cuts what is left after `seconds`. Resolves when every connection is closed:
 * true if all of them ended by themselves.
 */
export function closeServer(server: Server, seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let inTime = true
    const idle = setInterval(() => server.closeIdleConnections(), pause)
    const limit = setTimeout(() => {
      inTime = false
      server.closeAllConnections()
    }, seconds * 1000)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(limit)
      resolve(inTime)
    })
    server.closeIdleConnections()
  })
}
