import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { ClientBuild } from '../../../api/http/clientBuild.ts'
import { readClientBuild } from '../../../api/http/readClientBuild.ts'
import { isStale } from '../../../scripts/client/isStale.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The client as it is really served, what is built into its pages included; built first where there is no build, or an old one. */
export async function builtClient(): Promise<ClientBuild> {
  if (await isStale(root)) {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    // The tests' own NODE_ENV would have it build React's development version.
    const env = { ...process.env, NODE_ENV: 'production' }
    const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The client could not be built: ${stderr}`)
  }
  return readClientBuild(join(root, 'dist'))
}
