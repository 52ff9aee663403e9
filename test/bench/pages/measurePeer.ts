import type { Browser } from 'playwright-core'
import type { CountingProxy } from './countingProxy.ts'
import { desktop, rest, type PageMeasurement } from './pageMeasurement.ts'
import type { Peer } from './servePeers.ts'

/** One cold load of a peer's page, and the median of ten recolourings after it. */
export async function measurePeer(browser: Browser, proxy: CountingProxy, peer: Peer): Promise<PageMeasurement> {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  proxy.takeBytes()
  await page.goto(`${proxy.origin}/${peer}.html`)
  await page.waitForFunction(() => window.shadedAt !== undefined)
  const shaded = await page.evaluate(() => window.shadedAt ?? NaN)
  const recolours = await page.evaluate(async (rest) => {
    const times: number[] = []
    for (let turn = 0; turn < 10; turn += 1) {
      const started = performance.now()
      await window.recolour?.()
      times.push(performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, rest))
    }
    return times
  }, rest)
  const bytes = proxy.takeBytes()
  await context.close()
  return { shaded, interactive: shaded, recolours, followed: recolours, kilobytes: bytes / 1000 }
}
