import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isStale, readPrepared, type Prepared } from '../../../scripts/client/prepareClient.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The client as it is really served, what is built into its pages included; built first where there is no build, or an old one. */
export async function builtClient(): Promise<Prepared> {
  if (await isStale(root)) {
    // The tests' own NODE_ENV would have it build React's development version.
    const env = { ...process.env, NODE_ENV: 'production' }
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`The client could not be built: ${stderr}`)
  }
  return readPrepared(join(root, 'dist'))
}
