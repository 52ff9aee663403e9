import { join, resolve } from 'node:path'
import { createServer } from 'vite'
import { readSettings } from '../api/config.ts'
import { openLog } from '../api/http/log.ts'
import { start } from '../api/main.ts'
import { mapDrawer } from '../web/map/drawing/mapDrawer.tsx'

const root = join(import.meta.dirname, '..')

/** `npm run dev`: the API as in production, the client from Vite's own server, which passes on what is the API's. */
try {
  const settings = readSettings(process.env)
  const log = openLog(settings.logLevel)
  const { port } = await start({
    settings,
    log,
    geodata: resolve(root, settings.geodata),
    prepareClient: () => Promise.resolve({ maps: mapDrawer, client: null, renderer: null }),
  })
  process.env.API_URL = `http://localhost:${port}`
  const client = await createServer({ configFile: join(root, 'vite.config.ts') })
  await client.listen()
  client.printUrls()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
