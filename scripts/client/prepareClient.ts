import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBuild } from '../../api/http/clientBuild.ts'
import { readClientBuild } from '../../api/http/readClientBuild.ts'
import type { Renderer } from '../../api/http/renderer.ts'
import type { MapDrawer } from '../../api/domain/map/drawing.ts'
import { buildServer, loadServer } from './buildServer.ts'
import { compressBuild } from './compressBuild.ts'
import { isStale } from './isStale.ts'

/** Builds what the browser is sent. */
export async function buildFiles(root: string, outDir: string): Promise<void> {
  // What is served is React's production version, whatever the environment that builds it is otherwise for.
  process.env['NODE_ENV'] = 'production'
  // Loaded only here: most starts find a finished build and need not wait for it.
  const { build } = await import('vite')
  await mkdir(outDir, { recursive: true })
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
}

/** Builds beside and moves into place, so that nobody ever reads half a build. */
export async function buildClient(root: string): Promise<void> {
  const dist = join(root, 'dist')
  const made = join(root, 'node_modules', '.larkartan', `build-${process.pid}`)
  await buildFiles(root, made)
  await buildServer(root, made)
  await compressBuild(made)
  await rm(dist, { recursive: true, force: true })
  await rename(made, dist)
}

/** The client's files, and what draws its pages. */
export interface Prepared {
  readonly client: ClientBuild
  readonly renderer: Renderer
  readonly maps: MapDrawer
}

export async function readPrepared(dist: string): Promise<Prepared> {
  return { client: await readClientBuild(dist), ...(await loadServer(dist)) }
}

/** The production build: built first where it is missing or older than its sources. `onBuild` hears of that. */
export async function prepareClient(root: string, onBuild: () => void): Promise<Prepared> {
  const dist = join(root, 'dist')
  if (await isStale(root)) {
    onBuild()
    await buildClient(root)
  }
  await compressBuild(dist)
  return readPrepared(dist)
}
