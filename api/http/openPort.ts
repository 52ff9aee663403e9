import { createServer, type RequestListener, type Server } from 'node:http'
import { bilingual } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'

/** A port that can't be listened on; its message is one sentence in each language. */
class PortError extends Error {}

/** Answers while the server has no data yet: alive, not ready, come back soon. */
const notYet: RequestListener = (request, response) => {
  const alive = request.url === '/healthz'
  response.writeHead(alive ? 200 : 503, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
  })
  response.end(alive ? 'ok\n' : `${bilingual(localized('start', 'starting'))}\n`)
}

/** A server that listens; what answers is put in place once there is something to answer from. */
export interface OpenPort {
  readonly server: Server
  readonly port: number
  answerWith(listener: RequestListener): void
}

/** Takes the port, before anything slow is done. Throws PortError when it can't be had. */
export function openPort(port: number, host: string | null): Promise<OpenPort> {
  let current = notYet
  const server = createServer((request, response) => current(request, response))
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
