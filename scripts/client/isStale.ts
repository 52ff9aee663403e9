import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What the client is built from. */
const sources = ['web', 'api/domain', 'geodata', 'scripts/build', 'vite.config.ts', 'package-lock.json']

async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)))
  return Math.max(0, ...(await Promise.all(files)).map(({ mtimeMs }) => mtimeMs))
}

/** Whether the built client is missing or older than anything it is built from. */
export async function isStale(root: string): Promise<boolean> {
  const built = await stat(join(root, 'dist', 'index.html')).catch(() => null)
  if (!built) return true
  const times = await Promise.all(sources.map((source) => newest(join(root, source))))
  return Math.max(...times) > built.mtimeMs
}
