import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientFileNames, copies } from '../../api/http/readClientBuild.ts'
import { encodeContent } from '../../api/http/representation.ts'

const compressible = /\.(js|mjs|css|svg|json|topojson|txt|webmanifest)$/

async function isCurrent(copy: string, original: string): Promise<boolean> {
  const [made, from] = await Promise.all([stat(copy).catch(() => null), stat(original)])
  return made !== null && made.mtimeMs >= from.mtimeMs
}

async function compressFile(path: string): Promise<void> {
  if (await isCurrent(path + copies.br, path)) return
  const { identity, br, gzip } = await encodeContent(new Uint8Array(await readFile(path)), 11)
  await writeFile(path + copies.gzip, gzip ?? identity)
  await writeFile(path + copies.br, br ?? identity)
}

/** Lays a brotli and a gzip copy beside every text file of a build: compressed once as hard as can be, sent as they are. */
export async function compressBuild(dist: string): Promise<void> {
  const names = await clientFileNames(dist)
  await Promise.all(names.filter((name) => compressible.test(name)).map((name) => compressFile(join(dist, name))))
}
