import { setTimeout as wait } from 'node:timers/promises'
import { launchBrowser } from '../e2e/driver/browser.ts'
import { startLarkartan } from '../support/startLarkartan.ts'
import { median } from './median.ts'
import { startCountingProxy } from './pages/countingProxy.ts'
import { measureLarkartan } from './pages/measureLarkartan.ts'
import { measurePeer } from './pages/measurePeer.ts'
import type { PageMeasurement } from './pages/pageMeasurement.ts'
import { peers, servePeers } from './pages/servePeers.ts'
import { measureAlive, type AliveMeasurement } from './pages/measureAlive.ts'
import { compareRequests } from './requests/compareRequests.ts'
import { memoryAfter } from './requests/memory.ts'

/** Software GL inflates SVG and canvas timings many times over unless they are rastered on the CPU as well. */
const fairRasterizing = ['--disable-gpu-rasterization', '--disable-accelerated-2d-canvas']
const settling = 500
const loads = Number(process.env.BENCH_LOADS ?? 7)
const indicators = '/api/v1/studies/forstudie-2008/indicators'
const boundaries = '/api/v1/municipality-boundaries'
/** Another checkout of Lärkartan, built and installed, to hold this one's pages against: `BENCH_BASELINE=../before npm run bench`. */
const baselineCheckout = process.env.BENCH_BASELINE

const larkartan = await startLarkartan()
const fetchBytes = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${larkartan.origin}${path}`)).arrayBuffer())
const served = await servePeers({
  'boundaries.json': await fetchBytes(boundaries),
  'first.json': await fetchBytes(`${indicators}/needs-inventory`),
  'second.json': await fetchBytes(`${indicators}/project-interest`),
})

const browser = await launchBrowser({ extraArguments: fairRasterizing })
const larkartanProxy = await startCountingProxy(larkartan.port)
const peerProxy = await startCountingProxy(served.port)
const measured = new Map<string, PageMeasurement[]>()
const note = (name: string, measurement: PageMeasurement): void =>
  void measured.set(name, [...(measured.get(name) ?? []), measurement])
const measurements: readonly (readonly [name: string, measure: () => Promise<PageMeasurement>])[] = [
  ['Lärkartan', () => measureLarkartan(browser, larkartanProxy)],
  ...peers.map((peer) => [peer, () => measurePeer(browser, peerProxy, peer)] as const),
]
for (let load = 0; load < loads; load += 1) {
  // Each begins a round in turn, and waits until the page before it is quite gone: a map taken down goes on costing for a while.
  for (let turn = 0; turn < measurements.length; turn += 1) {
    const [name, measure] = measurements[(load + turn) % measurements.length] ?? []
    if (name === undefined || measure === undefined) continue
    note(name, await measure())
    await wait(settling)
  }
}

const baseline = baselineCheckout === undefined ? null : await startLarkartan(undefined, baselineCheckout)
const baselineProxy = baseline === null ? null : await startCountingProxy(baseline.port)
const alive = new Map<string, { ours: AliveMeasurement[]; before: AliveMeasurement[] }>()
const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
for (let load = 0; load < Math.max(3, Math.ceil(loads / 2)); load += 1) {
  for (const path of ['/', '/kommun/0484', '/tabell', '/rapporten']) {
    for (const screen of screens) {
      const name = `${path} ${screen.width}`
      const taken = alive.get(name) ?? { ours: [], before: [] }
      alive.set(name, taken)
      taken.ours.push(await measureAlive(browser, larkartanProxy, path, screen))
      await wait(settling)
      if (baselineProxy !== null) taken.before.push(await measureAlive(browser, baselineProxy, path, screen))
      await wait(settling)
    }
  }
}
baselineProxy?.close()
await baseline?.stop()
await browser.close()

const rows = [...measured].map(([page, measurements]) => ({
  page,
  shaded: median(measurements.map(({ shaded }) => shaded)),
  interactive: median(measurements.map(({ interactive }) => interactive)),
  recolour: median(measurements.flatMap(({ recolours }) => recolours)),
  followed: median(measurements.flatMap(({ followed }) => followed)),
  kilobytes: median(measurements.map(({ kilobytes }) => kilobytes)),
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

const medianOf = (measurements: readonly AliveMeasurement[], of: keyof AliveMeasurement): number => {
  const known = measurements.map((measurement) => measurement[of]).filter((value) => !Number.isNaN(value))
  return known.length === 0 ? NaN : median(known)
}
/** A figure as the table has it; what a page does not have is a dash. */
const shown = (value: number, decimals = 0): string => (Number.isNaN(value) ? '–' : value.toFixed(decimals))
const held = ({ ours, before }: { ours: AliveMeasurement[]; before: AliveMeasurement[] }, of: keyof AliveMeasurement): string =>
  before.length === 0 ? '–' : (medianOf(ours, of) / medianOf(before, of)).toFixed(2)
console.log('\nCold loads of pages: first contentful paint, and when they answer (medians; × before: BENCH_BASELINE)')
console.table(
  [...alive].map(([page, taken]) => ({
    page,
    'first paint ms': shown(medianOf(taken.ours, 'firstPaint')),
    '× before': held(taken, 'firstPaint'),
    'a button works ms': shown(medianOf(taken.ours, 'button')),
    '× before ': held(taken, 'button'),
    'map alive ms': shown(medianOf(taken.ours, 'map')),
    '× bare MapLibre': shown(medianOf(taken.ours, 'map') / bare.shaded, 2),
    'layout shift': shown(medianOf(taken.ours, 'shift'), 3),
    'script kB': shown(medianOf(taken.ours, 'scriptKilobytes')),
  })),
)
console.log(`Live MapLibre map: ${(own.interactive / bare.interactive).toFixed(2)} × bare MapLibre.`)

larkartanProxy.close()
peerProxy.close()
served.server.close()
await larkartan.stop()
// Both servers are new for this: what one of them has served before is not what is compared.
const anew = await startLarkartan()
const requests = await compareRequests(anew.port, [boundaries, `${indicators}/needs-inventory`, '/', '/kommun/0484', '/tabell'])
console.log(
  '\nRequests a second against bare node:http sending the same bytes (medians; ratio: median of rounds, and of each one’s fastest)',
)
console.table(
  requests.map(({ path, status, larkartan: ours, bare: theirs, ratio, ratioOfFastest }) => ({
    path: path.replace('/api/v1', ''),
    status,
    Lärkartan: Math.round(ours),
    'node:http': Math.round(theirs),
    ratio: ratio.toFixed(2),
    'of fastest': ratioOfFastest.toFixed(2),
  })),
)

const memory = await memoryAfter(anew, 10_000)
console.log(
  `\nMemory of the process after 10 000 mixed addresses: ${Math.round(memory.after)} MB (before ${Math.round(memory.before)}, at most ${Math.round(memory.most)}).`,
)
await anew.stop()
