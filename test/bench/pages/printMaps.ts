import { setTimeout as wait } from 'node:timers/promises'
import { startLarkartan } from '../../support/startLarkartan.ts'
import { median } from '../median.ts'
import { startCountingProxy } from './countingProxy.ts'
import { measureLarkartan } from './measureLarkartan.ts'
import { measurePeer } from './measurePeer.ts'
import { openBrowser, settling } from './openBrowser.ts'
import type { PageMeasurement } from './pageMeasurement.ts'
import { peers, servePeers } from './servePeers.ts'

const indicators = '/api/v1/studies/forstudie-2008/indicators'

/** What a page with nothing but MapLibre and the same polygons takes, in ms. */
export interface BareMap {
  readonly shaded: number
}

/** Loads Lärkartan's map and the peers' in turn, cold, and prints how soon they are there and how soon they change colour. */
export async function printMaps(loads: number): Promise<BareMap> {
  const larkartan = await startLarkartan()
  const fetchBytes = async (path: string): Promise<Buffer> =>
    Buffer.from(await (await fetch(`${larkartan.origin}${path}`)).arrayBuffer())
  const served = await servePeers({
    'boundaries.json': await fetchBytes('/api/v1/municipality-boundaries'),
    'first.json': await fetchBytes(`${indicators}/needs-inventory`),
    'second.json': await fetchBytes(`${indicators}/project-interest`),
  })
  const browser = await openBrowser()
  const larkartanProxy = await startCountingProxy(larkartan.port)
  const peerProxy = await startCountingProxy(served.port)
  const measured = new Map<string, PageMeasurement[]>()
  const measurements: readonly (readonly [name: string, measure: () => Promise<PageMeasurement>])[] = [
    ['Lärkartan', () => measureLarkartan(browser, larkartanProxy)],
    ...peers.map((peer) => [peer, () => measurePeer(browser, peerProxy, peer)] as const),
  ]
  for (let load = 0; load < loads; load += 1) {
    // Each begins a round in turn, and waits until the page before it is quite gone.
    for (let turn = 0; turn < measurements.length; turn += 1) {
      const [name, measure] = measurements[(load + turn) % measurements.length] ?? []
      if (name === undefined || measure === undefined) continue
      measured.set(name, [...(measured.get(name) ?? []), await measure()])
      await wait(settling)
    }
  }
  await browser.close()
  larkartanProxy.close()
  peerProxy.close()
  served.server.close()
  await larkartan.stop()

  const rows = [...measured].map(([page, taken]) => ({
    page,
    shaded: median(taken.map(({ shaded }) => shaded)),
    interactive: median(taken.map(({ interactive }) => interactive)),
    recolour: median(taken.flatMap(({ recolours }) => recolours)),
    followed: median(taken.flatMap(({ followed }) => followed)),
    kilobytes: median(taken.map(({ kilobytes }) => kilobytes)),
  }))
  const bare = rows.find(({ page }) => page === 'maplibre')
  const own = rows.find(({ page }) => page === 'Lärkartan')
  if (!bare || !own) throw new Error('Nothing was measured.')
  const fastest = Math.min(...rows.filter(({ page }) => page !== 'Lärkartan').map(({ shaded }) => shaded))
  console.log(`\nThe same 52 polygons, ${loads} cold loads each, medians (1440×900, software GL)`)
  console.table(
    rows.map(({ page, shaded, interactive, recolour, followed, kilobytes }) => ({
      page,
      'first shaded ms': Math.round(shaded),
      'map in use ms': Math.round(interactive),
      'recolour ms': Math.round(recolour * 10) / 10,
      'all followed ms': Math.round(followed * 10) / 10,
      'kB on the wire': Math.round(kilobytes),
    })),
  )
  console.log(
    `First shaded map: ${(own.shaded / fastest).toFixed(2)} × the fastest peer. Recolour: ${(own.recolour / bare.recolour).toFixed(2)} × bare MapLibre.`,
  )
  console.log(`Live MapLibre map: ${(own.interactive / bare.interactive).toFixed(2)} × bare MapLibre.`)
  return bare
}
