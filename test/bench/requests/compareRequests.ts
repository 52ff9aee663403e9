import { fork } from 'node:child_process'
import { join } from 'node:path'
import { median } from '../median.ts'
import { requestsPerSecond } from './loadClient.ts'

/** Requests a second of Lärkartan and of a bare node:http server that sends the same headers and bytes. */
export interface RequestComparison {
  readonly path: string
  readonly status: 200 | 304
  readonly larkartan: number
  readonly bare: number
  /** Median over the rounds of larkartan / bare in the same round. */
  readonly ratio: number
  /** The same of each one's fastest round: the one that the machine's other business disturbed the least. */
  readonly ratioOfFastest: number
}

async function startBareServer(
  replies: Record<string, { headers: Record<string, string>; body: string }>,
): Promise<{ port: number; stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'bareServer.ts'), { execArgv: ['--import', 'tsx'] })
  const port = await new Promise<number>((resolve) => {
    child.once('message', (message) => resolve(Number(message)))
    child.send(replies)
  })
  return { port, stop: () => void child.kill() }
}

async function capture(origin: string, path: string): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const response = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  const left = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !left.has(name)))
  const body = Buffer.from(await response.arrayBuffer())
  return { headers: { ...headers, 'content-length': String(body.length) }, body }
}

/** Compares Lärkartan with bare node:http for each path, whole bodies (200) and revalidation (304), in alternating rounds. */
export async function compareRequests(
  larkartanPort: number,
  paths: readonly string[],
  { rounds = 24, requests = 2500 } = {},
): Promise<RequestComparison[]> {
  const origin = `http://127.0.0.1:${larkartanPort}`
  const captured = await Promise.all(paths.map(async (path) => [path, await capture(origin, path)] as const))
  const bare = await startBareServer(
    Object.fromEntries(captured.map(([path, { headers, body }]) => [path, { headers, body: body.toString('base64') }])),
  )
  const comparisons: RequestComparison[] = []
  for (const [path, { headers }] of captured) {
    for (const status of [200, 304] as const) {
      const sent: Record<string, string> = {
        'accept-encoding': 'identity',
        ...(status === 304 ? { 'if-none-match': headers.etag ?? '' } : {}),
      }
      const measure = (port: number): Promise<number> => requestsPerSecond({ port, path, headers: sent, status }, requests)
      const pairs: { larkartan: number; bare: number }[] = []
      await measure(larkartanPort)
      await measure(bare.port)
      for (let round = 0; round < rounds; round += 1) {
        // Whoever goes second finds the machine in another state: they take turns at that.
        const first = await measure(round % 2 === 0 ? larkartanPort : bare.port)
        const second = await measure(round % 2 === 0 ? bare.port : larkartanPort)
        pairs.push(round % 2 === 0 ? { larkartan: first, bare: second } : { larkartan: second, bare: first })
      }
      comparisons.push({
        path,
        status,
        larkartan: median(pairs.map((pair) => pair.larkartan)),
        bare: median(pairs.map((pair) => pair.bare)),
        ratio: median(pairs.map((pair) => pair.larkartan / pair.bare)),
        ratioOfFastest: Math.max(...pairs.map((pair) => pair.larkartan)) / Math.max(...pairs.map((pair) => pair.bare)),
      })
    }
  }
  bare.stop()
  return comparisons
}
