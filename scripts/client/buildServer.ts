import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MapDrawer } from '../../api/domain/map/drawing.ts'
import type { Renderer } from '../../api/http/renderer.ts'

/** Beside the client's files, where nothing is served from: a folder of the build whose name begins with a dot. */
const folder = '.server'

/** Builds what draws the client's pages on the server. */
export async function buildServer(root: string, dist: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    // A build for the server leaves it open, and React would ask it at every step.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { ssr: 'server.tsx', outDir: join(dist, folder), emptyOutDir: true, manifest: false },
  })
}

interface Built {
  readonly renderer: Renderer
  readonly maps: MapDrawer
}

/** Loads it from a build. */
export async function loadServer(dist: string): Promise<Built> {
  const built = (await import(pathToFileURL(join(dist, folder, 'server.js')).href)) as Built
  return { renderer: built.renderer, maps: built.maps }
}
