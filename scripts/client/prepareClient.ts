import { copyFile, mkdir, rename, rm, readFile, stat, writeFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ClientBuild } from '../../api/http/clientBuild.ts'
import { readClientBuild, clientFileNames, copies } from '../../api/http/readClientBuild.ts'
import type { Renderer } from '../../api/http/renderer.ts'
import type { MapDrawer } from '../../api/domain/map/drawing.ts'
import { pathToFileURL } from 'node:url'
import { withoutReading } from '../build/withoutReading.ts'
import { compress } from '../../api/http/representation.ts'

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
  await buildProgram(root, made)
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

/** Beside the client's files, where nothing is served from: a folder of the build whose name begins with a dot. */
const folder = '.server'

/** Builds what draws the client's pages on the server. */
async function buildServer(root: string, dist: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    // A build for the server leaves it open, and React would ask it at every step.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { ssr: 'server.tsx', outDir: join(dist, folder), emptyOutDir: true, manifest: false },
  })
}

const program = '.program'
/** What the program reads beside itself. */
const besides = ['api/formats/pngWorker.js', 'api/routes/reference/reference.css']

/** Builds the service worker: one classic script, since not every browser takes modules there. */
async function buildServiceWorker(root: string, outDir: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutReading()],
    // Of Node's buffers it knows in a browser too.
    resolve: { alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      lib: { entry: 'web/offline/serviceWorker.ts', formats: ['iife'], name: 'worker', fileName: () => 'serviceWorker.js' },
      outDir,
      emptyOutDir: false,
      target: ['chrome120', 'firefox125', 'safari17.4'],
    },
  })
}

/** Builds what `npm start` runs: a loader of TypeScript, with the sources it has translated, would take another 110 MB of memory. */
export async function buildProgram(root: string, dist: string): Promise<void> {
  const { build } = await import('vite')
  const outDir = join(dist, program)
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: 'scripts/start.ts', outDir, emptyOutDir: true, target: 'node20' },
  })
  await buildServiceWorker(root, outDir)
  for (const file of besides) await copyFile(join(root, file), join(outDir, basename(file)))
}

/** Loads from a build what draws its pages. */
async function loadServer(dist: string): Promise<Omit<Prepared, 'client'>> {
  const { renderer, maps } = (await import(pathToFileURL(join(dist, folder, 'server.js')).href)) as Omit<Prepared, 'client'>
  return { renderer, maps }
}

const compressible = /\.(js|mjs|css|svg|json|topojson|txt|webmanifest)$/

async function isCurrent(copy: string, original: string): Promise<boolean> {
  const [made, from] = await Promise.all([stat(copy).catch(() => null), stat(original)])
  return made !== null && made.mtimeMs >= from.mtimeMs
}

async function compressFile(path: string): Promise<void> {
  if (await isCurrent(path + copies.br, path)) return
  const content = new Uint8Array(await readFile(path))
  await writeFile(path + copies.gzip, (await compress(content, 'gzip', 11)) ?? content)
  await writeFile(path + copies.br, (await compress(content, 'br', 11)) ?? content)
}

/** Lays a brotli and a gzip copy beside every text file of a build: compressed once as hard as can be, sent as they are. */
async function compressBuild(dist: string): Promise<void> {
  const names = await clientFileNames(dist)
  await Promise.all(names.filter((name) => compressible.test(name)).map((name) => compressFile(join(dist, name))))
}

/** What they are built from. */
const sources = {
  client: ['web', 'api/domain', 'geodata', 'scripts/build', 'scripts/client', 'vite.config.ts', 'package-lock.json'],
  program: ['api', 'web/offline', 'scripts/start.ts', 'scripts/client', 'package-lock.json'],
}

async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)))
  return Math.max(0, ...(await Promise.all(files)).map(({ mtimeMs }) => mtimeMs))
}

/** Whether a part of the build is missing or older than anything it is built from. */
async function isOlder(root: string, parts: readonly string[], from: readonly string[]): Promise<boolean> {
  const built = await Promise.all(parts.map((part) => stat(join(root, 'dist', part)).catch(() => null)))
  const times = await Promise.all(from.map((source) => newest(join(root, source))))
  return built.some((part) => part === null || part.mtimeMs < Math.max(...times))
}

/** Whether the client's files, or what draws its pages, are to be built first. */
export const isStale = (root: string): Promise<boolean> =>
  isOlder(root, ['index.html', join(folder, 'server.js')], sources.client)

/** Whether what `npm start` runs is to be built first. */
export const isProgramStale = (root: string): Promise<boolean> => isOlder(root, [join(program, 'start.js')], sources.program)
