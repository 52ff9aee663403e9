import type { Browser } from 'playwright-core'
import type { CountingProxy } from './countingProxy.ts'
import { desktop, type PageMeasurement } from './pageMeasurement.ts'

/**
 * Notes when the first map's 52 shapes have been painted: they are found at the beginning of the frame that paints them, and are on the
 * screen when the next begins, as for the peers.
 */
function watchFirstMap(): void {
  const look = (): void => {
    const shapes = document.querySelectorAll('#first-map [data-code], [data-map="ready"]')
    if (shapes.length < 52) return void requestAnimationFrame(look)
    requestAnimationFrame(() => (window.shadedAt = performance.now()))
  }
  look()
}

/** From the click on an indicator in the list until the map has drawn its colours, for two indicators in turn. */
async function recolourByClicks(indicators: readonly [string, string]): Promise<number[]> {
  const press = async (indicator: string): Promise<number> => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="indikator="]')].find((anchor) =>
      anchor.href.includes(`indikator=${indicator}`),
    )
    if (!link) throw new Error(`No link shades the map by ${indicator}`)
    const wanted = `[data-map="ready"][data-shown-indicator="${indicator}"]`
    const started = performance.now()
    // Told as soon as the colours are set; the frame after draws them, as the bare map's 'render' tells, and two more bring them to
    // the screen, as for every peer.
    const set = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document.body, { subtree: true, attributeFilter: ['data-shown-indicator'] })
    })
    link.click()
    await set
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - started
  }
  const times: number[] = []
  for (let turn = 0; turn < 12; turn += 1) {
    times.push(await press(indicators[turn % 2 === 0 ? 0 : 1]))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return times.slice(2)
}

/** One cold load of Lärkartan's production build; bytes until the map can be used, then recolourings with the answers at hand. */
export async function measureLarkartan(browser: Browser, proxy: CountingProxy): Promise<PageMeasurement> {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  // tsx marks functions with their names through a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named')
  await page.addInitScript(watchFirstMap)
  proxy.takeBytes()
  await page.goto(proxy.origin)
  await page.waitForSelector('[data-map="ready"]')
  const interactive = await page.evaluate(() => performance.now())
  const shaded = await page.evaluate(() => window.shadedAt ?? NaN)
  const bytes = proxy.takeBytes()
  const recolours = await page.evaluate(recolourByClicks, ['needs-inventory', 'project-interest'] as const)
  await context.close()
  return { shaded, interactive, recolours, kilobytes: bytes / 1000 }
}
