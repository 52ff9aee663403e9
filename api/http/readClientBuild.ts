import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { z } from 'zod'
import type { ClientBuild, ClientFile, ClientPart } from './clientBuild.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.topojson': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Endings of the compressed copies that lie beside the files of a build. */
export const copies = { br: '.br', gzip: '.gz' } as const

/** Vite puts a hash of its content into the name of everything it lays here. */
const hashedFolder = '/assets/'

type Bytes = Uint8Array<ArrayBuffer>

const readBytes = async (path: string): Promise<Bytes> => new Uint8Array(await readFile(path))

const readCopy = (path: string): Promise<Bytes | null> => readBytes(path).catch(() => null)

async function readClientFile(path: string, address: string): Promise<ClientFile> {
  const [identity, br, gzip] = await Promise.all([readBytes(path), readCopy(path + copies.br), readCopy(path + copies.gzip)])
  return {
    contentType: contentTypes[extname(path)] ?? 'application/octet-stream',
    immutable: address.startsWith(hashedFolder),
    identity,
    br: br !== null && br.length < identity.length ? br : null,
    gzip: gzip !== null && gzip.length < identity.length ? gzip : null,
  }
}

/** Names of a build's files, without compressed copies and what the bundler keeps for itself in dot-folders. */
export async function clientFileNames(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.') && !Object.values(copies).some((ending) => name.endsWith(ending)))
}

/** The bundler's own list of what it made of which source (Vite's manifest.json). */
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]), imports: z.array(z.string()).default([]) }),
)
type Manifest = z.infer<typeof manifestSchema>

/** A chunk with all that it imports, what is imported first. */
function withImports(manifest: Manifest, name: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(name)) return []
  seen.add(name)
  return [...(manifest[name]?.imports ?? []).flatMap((each) => withImports(manifest, each, seen)), name]
}

/**
 * The parts of a build by their place in the client's sources ("views/about/AboutView.tsx").
 * @param page the entry whose scripts and styles every page has already
 * @param textOf the content of a style sheet, by its name in the build
 */
function clientParts(manifestJson: string, page: string, textOf: (file: string) => string): ReadonlyMap<string, ClientPart> {
  const manifest = manifestSchema.parse(JSON.parse(manifestJson))
  const always = new Set(withImports(manifest, page))
  const partOf = (name: string): ClientPart => {
    const chunks = withImports(manifest, name).filter((each) => !always.has(each))
    const styles = [...new Set(chunks.flatMap((each) => manifest[each]?.css ?? []))]
    return {
      scripts: chunks.flatMap((each) => manifest[each]?.file ?? []).map((file) => `/${file}`),
      styles: styles.map((file) => ({ address: `/${file}`, text: textOf(file).trim() })),
    }
  }
  return new Map(
    Object.keys(manifest)
      .filter((name) => !name.startsWith('_'))
      .map((name) => [name, partOf(name)]),
  )
}

/** The pages of a build: templates, which are not sent as they are. */
const templates = { index: 'index.html', embed: 'embed.html' } as const

const manifest = join('.vite', 'manifest.json')
/** Where the build lays the service worker: not among the files that are sent as they are. */
const serviceWorkerFile = join('.program', 'serviceWorker.js')

/** Reads a built client into memory, with the compressed copies that lie beside its files. */
export async function readClientBuild(dist: string): Promise<ClientBuild> {
  const names = (await clientFileNames(dist)).filter((name) => !Object.values<string>(templates).includes(name))
  const files = names.map(async (name) => {
    const address = `/${name.split(sep).join('/')}`
    return [address, await readClientFile(join(dist, name), address)] as const
  })
  const pages = [templates.index, templates.embed, manifest, serviceWorkerFile].map((name) => readFile(join(dist, name), 'utf8'))
  const [index = '', embed = '', manifestJson = '{}', serviceWorker = ''] = await Promise.all(pages)
  const byAddress = new Map(await Promise.all(files))
  const textOf = (name: string): string => new TextDecoder().decode(byAddress.get(`/${name}`)?.identity)
  return { index, embed, parts: clientParts(manifestJson, templates.index, textOf), serviceWorker, files: byAddress }
}
