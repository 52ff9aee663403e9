import type { Browser } from 'playwright-core'
import type { CountingProxy } from './countingProxy.ts'
import { desktop, rest, type PageMeasurement } from './pageMeasurement.ts'

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

interface Recolouring {
  readonly map: number
  readonly page: number
}

/**
 * From the click on an indicator in the list until the map has drawn its colours, and until the list too says which is shown, for two
 * indicators in turn.
 */
async function recolourByClicks([first, second, rest]: readonly [string, string, number]): Promise<Recolouring[]> {
  const frames = async (number: number): Promise<void> => {
    for (let frame = 0; frame < number; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  const press = async (indicator: string): Promise<Recolouring> => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('#questions a[href*="indikator="]')].find((anchor) =>
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
    await frames(3)
    const map = performance.now() - started
    while (link.getAttribute('aria-current') !== 'true') await frames(1)
    await frames(2)
    return { map, page: performance.now() - started }
  }
  const times: Recolouring[] = []
  for (let turn = 0; turn < 12; turn += 1) {
    times.push(await press(turn % 2 === 0 ? first : second))
    await new Promise((resolve) => setTimeout(resolve, rest))
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
  // The page opens on needs inventories: the other question is the first change.
  const recolours = await page.evaluate(recolourByClicks, ['project-interest', 'needs-inventory', rest] as const)
  await context.close()
  return {
    shaded,
    interactive,
    recolours: recolours.map(({ map }) => map),
    followed: recolours.map(({ page }) => page),
    kilobytes: bytes / 1000,
  }
}
