import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '..', '..')

/** A running Lärkartan, started as README says, in a process of its own. */
export interface RunningLarkartan {
  readonly origin: string
  readonly port: number
  /** The server's process. */
  readonly pid: number
  /** Ends it as an operator would (SIGTERM) and waits until it is gone. */
  readonly stop: () => Promise<void>
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function untilReady(origin: string, process: ChildProcess, errors: () => string): Promise<void> {
  for (let attempt = 0; attempt < 1800; attempt += 1) {
    if (process.exitCode !== null) throw new Error(`The server ended with code ${process.exitCode}: ${errors()}`)
    const ready = await fetch(`${origin}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await wait(100)
  }
  throw new Error(`The server was not ready within three minutes: ${errors()}`)
}

/** What `npm start` runs in a checkout, built first where need be. */
function programOf(checkout: string): readonly string[] {
  // The tests' own NODE_ENV would have it build React's development version.
  const env = { ...process.env, NODE_ENV: 'production' }
  spawnSync('npm', ['run', '--silent', '--if-present', 'prestart'], { cwd: checkout, env, stdio: 'inherit' })
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.replace(/^(exec )?node /, '').split(' ')
}

/** Starts the finished dashboard on `port` (a free one unless given) and waits until it is ready; of another checkout where one is named. */
export async function startLarkartan(
  port?: number,
  checkout = root,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningLarkartan> {
  const chosen = port ?? (await freePort())
  const origin = `http://127.0.0.1:${chosen}`
  const started = spawn(process.execPath, programOf(checkout), {
    cwd: checkout,
    env: { ...process.env, PORT: String(chosen), HOST: '127.0.0.1', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  started.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  try {
    await untilReady(origin, started, () => errors)
  } catch (error) {
    started.kill('SIGKILL')
    throw error
  }
  return {
    origin,
    port: chosen,
    pid: started.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        if (started.exitCode !== null) {
          resolve()
          return
        }
        started.once('exit', () => resolve())
        started.kill('SIGTERM')
      }),
  }
}
