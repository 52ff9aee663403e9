import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { startLarkartan } from '../../support/startLarkartan.ts'
import { median } from '../median.ts'
import { startCountingProxy } from './countingProxy.ts'
import { measureAlive, type AliveMeasurement } from './measureAlive.ts'
import { openBrowser, settling } from './openBrowser.ts'
import type { BareMap } from './printMaps.ts'

const paths = ['/', '/kommun/0484', '/tabell', '/rapporten']
const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

/** A checkout's server, with every page asked for once: it has kept them, as for every visitor but the first. */
async function serve(checkout?: string) {
  const server = await startLarkartan(undefined, checkout)
  const proxy = await startCountingProxy(server.port)
  for (const path of paths) await (await fetch(server.origin + path)).arrayBuffer()
  return {
    measure: (browser: Browser, path: string, screen: (typeof screens)[number]) => measureAlive(browser, proxy, path, screen),
    stop: async (): Promise<void> => {
      proxy.close()
      await server.stop()
    },
  }
}

function medianOf(measurements: readonly AliveMeasurement[], of: keyof AliveMeasurement): number {
  const known = measurements.map((measurement) => measurement[of]).filter((value) => !Number.isNaN(value))
  return known.length === 0 ? NaN : median(known)
}

/** A figure as the table has it; what a page does not have is a dash. */
const shown = (value: number, decimals = 0): string => (Number.isNaN(value) ? '–' : value.toFixed(decimals))

/** Loads pages that the server has kept, cold in the browser, and prints when they are seen and when they answer. */
export async function printPages(loads: number, baseline: string | null, bare: BareMap | null): Promise<void> {
  const own = await serve()
  const former = baseline === null ? null : await serve(baseline)
  const browser = await openBrowser()
  const taken = new Map<string, { ours: AliveMeasurement[]; before: AliveMeasurement[] }>()
  for (let load = 0; load < Math.max(3, Math.ceil(loads / 2)); load += 1) {
    for (const path of paths) {
      for (const screen of screens) {
        const name = `${path} ${screen.width}`
        const measurements = taken.get(name) ?? { ours: [], before: [] }
        taken.set(name, measurements)
        measurements.ours.push(await own.measure(browser, path, screen))
        await wait(settling)
        if (former === null) continue
        measurements.before.push(await former.measure(browser, path, screen))
        await wait(settling)
      }
    }
  }
  await browser.close()
  await former?.stop()
  await own.stop()

  console.log('\nCold loads of kept pages: first contentful paint, and when they answer (medians; × before: BENCH_BASELINE)')
  console.table(
    [...taken].map(([page, { ours, before }]) => {
      const held = (of: keyof AliveMeasurement): string => shown(medianOf(ours, of) / medianOf(before, of), 2)
      return {
        page,
        'first byte ms': shown(medianOf(ours, 'firstByte')),
        'first paint ms': shown(medianOf(ours, 'firstPaint')),
        '× before': held('firstPaint'),
        'largest paint ms': shown(medianOf(ours, 'largestPaint')),
        '× before  ': held('largestPaint'),
        'a button works ms': shown(medianOf(ours, 'button')),
        '× before ': held('button'),
        'map alive ms': shown(medianOf(ours, 'map')),
        '× bare MapLibre': shown(medianOf(ours, 'map') / (bare?.shaded ?? NaN), 2),
        'layout shift': shown(medianOf(ours, 'shift'), 3),
        'script kB': shown(medianOf(ours, 'scriptKilobytes')),
      }
    }),
  )
}
