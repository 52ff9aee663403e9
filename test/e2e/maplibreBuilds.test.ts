import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { readClientBuild } from '../../api/http/readClientBuild.ts'
import { openLog } from '../../api/http/log.ts'
import { start, type Running } from '../../api/main.ts'
import { buildFiles } from '../../scripts/client/prepareClient.ts'
import { mapDrawer } from '../../web/map/drawing/mapDrawer.tsx'
import { browser } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

const root = join(import.meta.dirname, '..', '..')
const builtFromSource = join(root, 'dist')
let published: string
let server: Running

beforeAll(async () => {
  published = await mkdtemp(join(tmpdir(), 'larkartan-'))
  process.env['MAPLIBRE'] = 'published'
  await buildFiles(root, published)
  await cp(join(builtFromSource, '.program'), join(published, '.program'), { recursive: true })
  server = await start({
    settings: readSettings({ PORT: '0', HOST: '127.0.0.1', SERVICE_WORKER: 'off' }),
    log: openLog('error'),
    geodata: join(root, 'geodata'),
    // Without the server's own drawing, which is the same whatever the page's program is built from.
    prepareClient: async () => ({ client: await readClientBuild(published), renderer: null, maps: mapDrawer }),
  })
})

afterAll(async () => {
  delete process.env['MAPLIBRE']
  await rm(published, { recursive: true })
  await server.stop()
})

describe('MapLibre', () => {
  it('is a program of the page and a worker of its own, built from its sources or as published', async () => {
    for (const dist of [builtFromSource, published]) {
      const files = (await readdir(join(dist, 'assets'))).filter((file) => /\.m?js$/.test(file))
      for (const part of [/^RegionMap-/, /^maplibre-(gl-)?worker-/])
        expect(
          files.filter((file) => part.test(file)),
          `${dist}: ${part}`,
        ).toHaveLength(1)
    }
  })

  it('draws the map as published too', async () => {
    const { map, complaints, end } = await visit(browser, `http://127.0.0.1:${server.port}`)
    expect(await map.untilDrawn()).toBe('ready')
    expect(Object.keys(await map.fills())).toHaveLength(52)
    expect(complaints).toEqual([])
    await end()
  })
})
