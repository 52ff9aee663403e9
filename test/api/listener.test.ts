import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLog, makeRequestLog } from '../../api/http/log.ts'
import { makeListener } from '../../api/http/listener.ts'
import { PreparedReplies } from '../../api/http/preparedReplies.ts'
import { studyId, testApp } from './support/testApp.ts'

let written = ''
const log = openLog('info', (text) => (written += text))
const replies = new PreparedReplies()
const requestLog = makeRequestLog(log)
const server = createServer(makeListener(testApp({}, { replies, log: requestLog }), replies, requestLog))
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

interface Asked {
  readonly method?: string
  readonly headers?: Record<string, string>
}

/** Asks with exactly these headers: fetch would add its own. */
function ask(path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<{ reply: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ reply, body: Buffer.concat(chunks) }))
    })
    sent.on('error', reject).end()
  })
}

const own = new Set(['date', 'traceparent', 'connection', 'keep-alive'])
const comparable = ({ reply, body }: Awaited<ReturnType<typeof ask>>) => ({
  status: reply.statusCode,
  headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !own.has(name))),
  body: body.toString('base64'),
})

const indicator = `/api/v1/studies/${studyId}/indicators/broker-maturity`
const answers = `/api/v1/studies/${studyId}/answers`

const ways: readonly [string, Asked][] = [
  ['as it is', {}],
  ['in brotli', { headers: { 'accept-encoding': 'br' } }],
  ['in gzip', { headers: { 'accept-encoding': 'gzip' } }],
  ['by HEAD', { method: 'HEAD' }],
  ['by HEAD in brotli', { method: 'HEAD', headers: { 'accept-encoding': 'br' } }],
  ['for anything', { headers: { accept: '*/*' } }],
  ['for JSON', { headers: { accept: 'application/json' } }],
  ['anew', { headers: { 'if-none-match': '*' } }],
]

describe('what has been answered before', () => {
  it.each(ways)('is answered just the same at once, %s', async (_name, asked) => {
    for (const path of [indicator, '/api/v1/municipality-boundaries', '/api/docs', '/api/reference.css']) {
      // Another way of writing the address has not been asked for before: it goes through the app.
      const roundabout = path.replace('/api', '/%61pi')
      const throughApp = comparable(await ask(roundabout, asked))
      await ask(path)
      expect(comparable(await ask(path, asked)), path).toEqual(throughApp)
    }
  })

  it('is not sent to who asks for another format', async () => {
    await ask(answers)
    const csv = await ask(answers, { headers: { accept: 'text/csv' } })
    expect(csv.reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect((await ask(answers)).reply.headers['content-type']).toBe('application/json')
    expect((await ask(indicator, { headers: { accept: 'image/png' } })).reply.statusCode).toBe(406)
  })

  it('is not sent to other methods', async () => {
    await ask(indicator)
    expect((await ask(indicator, { method: 'POST' })).reply.statusCode).toBe(405)
    expect((await ask(indicator, { method: 'OPTIONS' })).reply.statusCode).toBe(204)
  })

  it('carries the trace of each request', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    await ask(indicator)
    const { reply } = await ask(indicator, { headers: { traceparent } })
    expect(reply.headers['traceparent']).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/)
    expect((await ask(indicator)).reply.headers['traceparent']).not.toContain('4bf92f3577b34da6a3ce929d0e0e4736')
  })
})

describe('the log', () => {
  it('has one line a request, with trace, method, path, status and time', async () => {
    log.lines.flush()
    written = ''
    const asked = [indicator, indicator, '/api/v1/studies/å"x', `${indicator}?x=1`]
    const traces: unknown[] = []
    for (const path of asked) traces.push((await ask(encodeURI(path))).reply.headers['traceparent']?.slice(3, 35))
    log.lines.flush()
    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ path }) => path)).toEqual(asked.map(encodeURI))
    expect(lines.map(({ status }) => status)).toEqual([200, 200, 404, 400])
    expect(lines.map(({ trace }) => trace)).toEqual(traces)
    for (const line of lines)
      expect(line).toMatchObject({ level: 30, method: 'GET', ms: expect.any(Number), time: expect.stringMatching(/Z$/) })
  })

  it('is silent at a higher level, and written by itself when lines have waited', async () => {
    let text = ''
    const quiet = openLog('error', (each) => (text += each))
    makeRequestLog(quiet)('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'GET', '/', 200, 0)
    quiet.lines.flush()
    expect(text).toBe('')
    makeRequestLog(quiet)('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'GET', '/', 500, 0)
    await expect.poll(() => text).toContain('"status":500')
  })
})
