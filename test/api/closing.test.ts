import { Agent, request, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { closeServer, openPort } from '../../api/http/openPort.ts'
import { problemSchema } from '../../api/replies/problem.ts'
import { openLog } from '../../api/http/log.ts'
import { start, type Running } from '../../api/main.ts'
import { studyId } from './support/testApp.ts'
import { mapDrawer } from '../../web/map/drawing/mapDrawer.tsx'

let running: Running | undefined
let written = ''
const log = openLog('info', (text) => (written += text))
afterEach(() => running?.stop())

/** The server as it is started, without pages; in this process. */
async function startServer(): Promise<Running> {
  log.lines.flush()
  written = ''
  const settings = { ...readSettings({ HOST: '127.0.0.1', SHUTDOWN_SECONDS: '20' }), port: 0 }
  const geodata = join(import.meta.dirname, '..', '..', 'geodata')
  running = await start({
    settings,
    log,
    geodata,
    prepareClient: () => Promise.resolve({ maps: mapDrawer, client: null, renderer: null }),
  })
  return running
}

/** One request over a connection of the agent's; the headers of its reply. */
const ask = (port: number, path: string, agent: Agent): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, agent }, (reply) => {
      reply.resume().once('end', () => resolve(reply))
    })
      .once('error', reject)
      .end()
  })

/** What is sent back to exactly these bytes. */
const exchange = (port: number, sent: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1')
    socket.once('error', reject).once('close', () => resolve(received))
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()))
    socket.write(sent)
  })

describe('a connection', () => {
  it('from a health check by HTTP/1.0, which names no host, is answered', async () => {
    const { port } = await startServer()
    for (const path of ['/healthz', '/readyz', '/api/v1/counties'])
      expect(await exchange(port, `GET ${path} HTTP/1.0\r\n\r\n`), path).toMatch(/^HTTP\/1\.1 200 OK/)
    // A host whose port is left empty is one all the same.
    expect(await exchange(port, 'GET /healthz HTTP/1.1\r\nhost: a:\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  it('hears before there are any data that the server is alive and not ready, as a program or a person', async () => {
    const { port, server } = await openPort(0, '127.0.0.1')
    const ask = async (path: string, accept: string) => {
      const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept, connection: 'close' } })
      return [reply.status, reply.headers.get('content-type'), reply.headers.get('retry-after'), await reply.text()] as const
    }
    expect(await ask('/healthz', '*/*')).toEqual([200, 'application/json', null, '{"status":"ok"}'])
    const [status, type, wait, text] = await ask('/api/v1/counties', '*/*')
    expect([status, type, wait]).toEqual([503, 'application/problem+json', '2'])
    expect(problemSchema.strict().parse(JSON.parse(text))).toMatchObject({ status: 503, instance: '/api/v1/counties' })
    expect(await ask('/', 'text/html')).toEqual([
      503,
      'text/plain; charset=utf-8',
      '2',
      expect.stringContaining('Lärkartan startar'),
    ])
    await closeServer(server, 1)
  })

  it('is cut when its reader takes nothing for a minute, and no other; idle ones outlive a proxy’s minute', async () => {
    const { port, server, answerWith } = await openPort(0, '127.0.0.1')
    // Looked at twice within the minute.
    expect(server.timeout).toBe(30_000)
    expect(server.keepAliveTimeout).toBeGreaterThan(65_000)
    server.timeout = 700
    let makeLate: () => void = () => {}
    answerWith((request, response) => {
      if (request.url === '/late') makeLate = () => response.end('made')
      else response.end('x'.repeat(20_000_000))
    })
    const asking = (path: string): Socket => {
      const socket = connect(port, '127.0.0.1').pause()
      socket.on('error', () => {}).write(`GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`)
      return socket
    }
    const [slow, reader, late] = [asking('/'), asking('/'), asking('/late')]
    let taken = 0
    reader.on('data', (chunk: Buffer) => (taken += chunk.length)).resume()
    const open = (): Promise<number> =>
      new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))))
    await expect.poll(() => taken, { timeout: 10_000 }).toBeGreaterThan(20_000_000)
    await expect.poll(open, { timeout: 10_000, interval: 100 }).toBe(2)
    makeLate()
    let received = ''
    late.on('data', (chunk: Buffer) => (received += chunk.toString())).resume()
    await expect.poll(() => received).toContain('made')
    for (const socket of [slow, reader, late]) socket.destroy()
    await closeServer(server, 1)
  })
})

describe('a server that is stopped', () => {
  it('tells all who keep a connection that it ends, and cuts none of them', async () => {
    const { port, stop } = await startServer()
    const paths = ['/healthz', '/api/v1/counties', `/api/v1/studies/${studyId}/answers?limit=3`, '/nowhere']
    let started = 0
    let go: () => void = () => {}
    const allStarted = new Promise<void>((resolve) => (go = resolve))
    const client = async (): Promise<{ last: string | undefined; error: unknown }> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      let last: string | undefined
      for (let at = 0; ; at += 1) {
        if (at === 3 && (started += 1) === 32) go()
        try {
          last = (await ask(port, paths[at % paths.length] ?? '/', agent)).headers.connection
        } catch (error) {
          return { last, error: (error as NodeJS.ErrnoException).code }
        }
      }
    }
    const clients = Promise.all(Array.from({ length: 32 }, client))
    await allStarted
    await stop()
    expect(new Set((await clients).map(({ last, error }) => `${String(last)}, ${String(error)}`))).toEqual(
      new Set(['close, ECONNREFUSED']),
    )
  })

  it('says so in the reply to a request that was under way', async () => {
    const { port, stop } = await startServer()
    const agent = new Agent({ keepAlive: true })
    const picture = ask(port, `/maps/${studyId}/broker-maturity.png?width=2000`, agent)
    // Asked later, answered before: then the picture is under way.
    await ask(port, '/healthz', agent)
    const stopped = stop()
    const reply = await picture
    expect(reply.statusCode).toBe(200)
    expect(reply.headers.connection).toBe('close')
    await stopped
    agent.destroy()
  })
})

describe('a request', () => {
  // Punycode of nothing is no host to Node 20, and one like any other to Node 26.
  it.each(['xn--a', 'xn--', '999.1.1.1', '1.2.3.4.5', 'a b'])(
    'with the host %s gets 400 if that is no host, and no error is logged',
    async (host) => {
      const { port } = await startServer()
      for (const path of ['/healthz', '/oembed', '/tabell', '/api/v1/nope']) {
        const reply = await exchange(port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
        if (!URL.canParse(`http://${host}/`)) expect(reply).toMatch(/^HTTP\/1\.1 400 /)
        expect(reply).not.toMatch(/^HTTP\/1\.1 5/)
      }
      log.lines.flush()
      expect(written).not.toContain('"level":50')
    },
  )

  it.each(['/healthz', '/readyz'])('of HTTP/1.0 without a host is answered: %s', async (path) => {
    const { port } = await startServer()
    expect(await exchange(port, `GET ${path} HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /)
  })
})
