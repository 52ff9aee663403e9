import { join } from 'node:path'
import { buildClient, buildProgram, isProgramStale, isStale } from './client/prepareClient.ts'

const root = join(import.meta.dirname, '..')

/** `npm run build`: the client, what draws its pages, and the server. Before `npm start` only what is older than its sources. */
const [when] = process.argv.slice(2)
if (when !== '--if-older' || (await isStale(root))) {
  if (when === '--if-older') console.error('building the client, this takes a moment')
  await buildClient(root)
} else if (await isProgramStale(root)) await buildProgram(root, join(root, 'dist'))
