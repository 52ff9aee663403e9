import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What the client is built from. */
const sources = [
  'web',
  'api/domain',
  'geodata',
  'scripts/build',
  'scripts/client/buildServer.ts',
  'vite.config.ts',
  'package-lock.json',
]

async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)))
  return Math.max(0, ...(await Promise.all(files)).map(({ mtimeMs }) => mtimeMs))
}

const builtAt = (root: string, name: string) => stat(join(root, 'dist', name)).catch(() => null)

/** Whether the built client, or what draws its pages, is missing or older than anything it is built from. */
export async function isStale(root: string): Promise<boolean> {
  const [built, server] = await Promise.all([builtAt(root, 'index.html'), builtAt(root, '.server')])
  if (!built || !server) return true
  const times = await Promise.all(sources.map((source) => newest(join(root, source))))
  return Math.max(...times) > built.mtimeMs
}
