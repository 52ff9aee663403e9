import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientFileNames, copies } from '../../api/http/readClientBuild.ts'
import { compress } from '../../api/http/representation.ts'

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
export async function compressBuild(dist: string): Promise<void> {
  const names = await clientFileNames(dist)
  await Promise.all(names.filter((name) => compressible.test(name)).map((name) => compressFile(join(dist, name))))
}
