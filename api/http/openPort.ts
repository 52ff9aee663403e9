import { createServer, type RequestListener, type Server } from 'node:http'

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
  response.end(alive ? 'ok\n' : 'Lärkartan startar, försök igen strax. / Lärkartan is starting, try again shortly.\n')
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
          ? `Port ${port} används redan av ett annat program; välj en annan med PORT=8081. / Port ${port} is already in use; choose another with PORT=8081.`
          : `Det går inte att lyssna på ${host ?? 'alla gränssnitt'}, port ${port} (${error.code ?? error.message}). / Can’t listen on ${host ?? 'all interfaces'}, port ${port}.`
      reject(new PortError(why))
    })
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.removeAllListeners('error')
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      resolve({ server, port: taken, answerWith: (listener) => void (current = listener) })
    })
  })
}
