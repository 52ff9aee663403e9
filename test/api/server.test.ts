import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../support/startLarkartan.ts'
import { changeFile, copyOfGeodata } from '../support/temporaryFolder.ts'

const root = join(import.meta.dirname, '..', '..')
const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

const program = [process.execPath, '--import', 'tsx', 'scripts/start.ts'] as const

/** Runs a program until it, and whatever it started, has ended. */
function run(
  environment: Record<string, string>,
  [command, ...args]: readonly [string, ...string[]] = program,
): Promise<{ code: number | null; errors: string; output: string }> {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...environment } })
  running.push(child)
  let errors = ''
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors, output })))
}

/** A copy of geodata/ with a file changed. */
function geodataWith(file: string, change: (text: string) => string): string {
  const folder = copyOfGeodata()
  changeFile(join(folder, file), change)
  return folder
}

const study = 'studies/forstudie-2008/study.yaml'

describe('a start that can’t succeed', () => {
  it('says that the port is taken, and by which setting to choose another', { timeout: 60_000 }, async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const { port } = other.address() as AddressInfo
    const { code, errors } = await run({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(errors).toContain(`Port ${port} används redan`)
    expect(errors).toContain('PORT=')
  })

  it(
    'names file, line and field of a broken study.yaml in one line, and how many problems more',
    { timeout: 60_000 },
    async () => {
      const kinds = (text: string): string => text.replace('kind: yes-no', 'kind: maybe').replace(/version: .*/, 'versions: 1')
      const line =
        readFileSync(join(root, 'geodata', study), 'utf8')
          .split('\n')
          .findIndex((each) => each.includes('kind: yes-no')) + 1
      const folder = geodataWith(study, kinds)
      const { code, errors } = await run({ PORT: '0', GEODATA_DIR: folder })
      expect(code).toBe(1)
      expect(errors.trim().split('\n')).toHaveLength(1)
      expect(errors).toMatch(new RegExp(`study\\.yaml:${line}\\b.*kind.* \\(och \\d fel till`))
      const all = await run({ PORT: '0', GEODATA_DIR: folder, LOG_LEVEL: 'debug' })
      expect(all.code).toBe(1)
      expect(all.errors.trim().split('\n')).toHaveLength(1 + Number(/och (\d) fel till/.exec(errors)?.[1]))
      expect(errors).not.toContain('    at ')
    },
  )

  it('names file and line of a broken register', { timeout: 60_000 }, async () => {
    const { code, errors } = await run({
      PORT: '0',
      GEODATA_DIR: geodataWith('municipalities.csv', (text) => text.replace('0305', '305')),
    })
    expect(code).toBe(1)
    expect(errors).toMatch(/municipalities\.csv:\d+/)
    expect(errors).not.toContain('    at ')
  })

  it('names the setting that is wrong', { timeout: 60_000 }, async () => {
    const { code, errors } = await run({ PORT: 'eighty' })
    expect(code).toBe(1)
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(errors).toContain('PORT=eighty')
  })
})

/** A request whose last line is kept back. It is sent with a whole one before it: once that is answered, the server has both. */
async function beginRequest(port: number) {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => (received += chunk.toString()))
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const begun = 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n'
  socket.write(`${begun}\r\n${begun}`)
  await expect.poll(() => received).toMatch(/^HTTP\/1\.1 200 OK[^]*"ok"/)
  received = ''
  return { finish: () => socket.write('\r\n'), closed, received: () => received }
}

/** A server of the test's own, ready. */
async function startReady(environment: Record<string, string> = {}, command: readonly [string, ...string[]] = program) {
  const port = await freePort()
  const ended = run({ PORT: String(port), ...environment }, command)
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isReady, { timeout: 200_000, interval: 200 }).toBe(true)
  const child = running.at(-1)
  return { port, ended, child, end: (signal: NodeJS.Signals) => child?.kill(signal) }
}

const messagesIn = (output: string): unknown[] =>
  output
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { msg?: unknown }).msg)

describe('shutdown', () => {
  it('on SIGTERM lets requests under way finish, takes no new ones and exits with 0', { timeout: 240_000 }, async () => {
    const { port, ended, end } = await startReady()
    const begun = await beginRequest(port)
    end('SIGTERM')
    const ask = () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        () => 'answered',
        () => 'refused',
      )
    await expect.poll(ask, { timeout: 5_000 }).toBe('refused')
    begun.finish()
    await begun.closed
    expect(begun.received()).toContain('200 OK')
    const { code, output } = await ended
    expect(code).toBe(0)
    expect(messagesIn(output)).toEqual(
      expect.arrayContaining([`Lärkartan: http://localhost:${port}`, 'shutting down', 'stopped']),
    )
  })

  it('cuts off what does not finish in time, and still exits with 0', { timeout: 240_000 }, async () => {
    const { port, ended, end } = await startReady({ SHUTDOWN_SECONDS: '1' })
    const begun = await beginRequest(port)
    end('SIGINT')
    await begun.closed
    const { code, output } = await ended
    expect(begun.received()).toBe('')
    expect(code).toBe(0)
    expect(messagesIn(output)).toContain('requests under way were cut off at shutdown')
  })

  it('reaches the server through npm start: nothing is left, and the port is free', { timeout: 240_000 }, async () => {
    const { port, ended, end } = await startReady({}, ['npm', 'start'])
    // What is built keeps what has no use but its error: reading an address that can't be read.
    for (const path of ['/%E0%A4%A', '/api/v1/studies/%E5'])
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status, path).toBe(400)
    end('SIGTERM')
    const { output } = await ended
    expect(output).toContain('"msg":"shutting down"')
    expect(output).toContain('"msg":"stopped"')
    const next = createServer()
    await new Promise<void>((resolve, reject) => next.once('error', reject).listen(port, resolve))
    next.close()
  })
})

describe('a server whose log nobody reads any longer', () => {
  it('goes on answering', { timeout: 240_000 }, async () => {
    const { port, ended, child, end } = await startReady()
    child?.stdout?.destroy()
    // More lines than the log holds back.
    for (let at = 0; at < 400; at += 1) expect((await fetch(`http://127.0.0.1:${port}/healthz?at=${at}`)).status).toBe(200)
    end('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})
