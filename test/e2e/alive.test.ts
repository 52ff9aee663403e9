import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { openLog } from '../../api/http/log.ts'
import { start, type Running } from '../../api/main.ts'
import { readPrepared } from '../../scripts/client/prepareClient.ts'
import { freePort } from '../support/startLarkartan.ts'
import { plain } from './driver/browser.ts'

const root = join(import.meta.dirname, '..', '..')

/** The client with React's development version, which tells of everything that it draws otherwise than the server did. */
async function startDevelopment(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const dist = await mkdtemp(join(tmpdir(), 'larkartan-'))
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const build = ['build', '--mode', 'development', '--logLevel', 'error', '--outDir', dist, '--emptyOutDir']
  const env = { ...process.env, NODE_ENV: 'development' }
  const { status, stderr } = spawnSync(process.execPath, [vite, ...build], { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The client could not be built: ${stderr}`)
  for (const part of ['.server', '.program']) await cp(join(root, 'dist', part), join(dist, part), { recursive: true })
  const port = await freePort()
  const running: Running = await start({
    settings: readSettings({ PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', SERVICE_WORKER: 'off' }),
    log: openLog('error'),
    geodata: join(root, 'geodata'),
    prepareClient: () => readPrepared(dist),
  })
  const stop = async (): Promise<void> => {
    await running.stop()
    await rm(dist, { recursive: true, force: true })
  }
  return { origin: `http://127.0.0.1:${port}`, stop }
}

/** The markup is the same at every width; what is made alive is tried at both ends. */
const widths = { desktop: [1440, 900], phone: [390, 800] } as const
const addresses = [
  '/',
  '/?form=rutor&sprak=en',
  '/?indikator=stated-needs&urval=needs-inventory:yes&kommuner=0484&lan=18',
  '/kommun/0484',
  '/kommun/0331?sprak=en&indikator=project-level',
  '/kommun/9999',
  '/larcentrum/viadidakt',
  '/jamfor?kommuner=0484,1980',
  '/korsa?sprak=en',
  '/tabell?urval=needs-inventory:yes',
  '/tabell?sprak=en&okand=1&indikator=nope',
  '/rapporten',
  '/om?sprak=en',
]

describe('a page that the server drew', () => {
  let served: Awaited<ReturnType<typeof startDevelopment>>
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    served = await startDevelopment()
    // One page for all: loaded anew it costs half of one that is opened.
    page = await (await (await plain()).newContext({ locale: 'sv-SE', reducedMotion: 'reduce' })).newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() === 'error' && !/status of 404/.test(text)) complaints.push(text)
    })
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { came: [...document.querySelectorAll('#root *')] })
      }),
    )
  })
  afterAll(async () => {
    await page.context().close()
    await served.stop()
  })

  it.each(addresses.flatMap((address) => Object.keys(widths).map((layout) => [address, layout as keyof typeof widths] as const)))(
    '%s on a %s is made alive as it stands: the same elements, and React finds nothing to be otherwise',
    async (address, layout) => {
      const [width, height] = widths[layout]
      complaints.length = 0
      await page.setViewportSize({ width, height })
      await page.goto(served.origin + address)
      await page.locator('html[data-alive]').waitFor({ state: 'attached' })
      await page.waitForFunction(() => document.querySelector('main [class], main h1') !== null)
      const gone = await page.evaluate(() => {
        const { came } = window as unknown as { came: Element[] }
        return came.filter((element) => !element.isConnected).map(({ outerHTML }) => outerHTML.slice(0, 120))
      })
      expect(complaints).toEqual([])
      expect(gone).toEqual([])
    },
  )
})
