import type { Browser } from 'playwright-core'
import type { CountingProxy } from './countingProxy.ts'

/** What a cold load of a page gave its reader; milliseconds since navigation. */
export interface AliveMeasurement {
  /** The server's first word: what comes after is the browser's. */
  readonly firstByte: number
  readonly firstPaint: number
  /** The largest thing on the screen, as it stood when the page answered: what the reader came for. */
  readonly largestPaint: number
  /** A button of the view answers a press. */
  readonly button: number
  /** On views with the map: a municipality answers the pointer, and a question can be chosen. NaN elsewhere. */
  readonly map: number
  /** Layout shift until the page had been alive for a second (CLS). */
  readonly shift: number
  /** Thousands of bytes of script on the wire until a button answered. */
  readonly scriptKilobytes: number
}

declare global {
  interface Window {
    alive?: { button: number; link: number; shift: number; scripts: number; largest: number }
  }
}

/**
 * Notes when React has taken charge of the view's first button and of the first link to a question: it keeps what an element does under
 * a name of its own on it, from the moment that a press is answered.
 */
function watchPage(): void {
  const alive = (window.alive = { button: NaN, link: NaN, shift: 0, scripts: NaN, largest: NaN })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) alive.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) alive.largest = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const answers = (element: Element | null): boolean =>
    element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps$'))
  const scripts = (): number =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.m?js$/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0)
  const look = (): void => {
    const button = document.querySelector('aside button, main button, [role="grid"] button')
    if (Number.isNaN(alive.button) && answers(button)) {
      alive.button = performance.now()
      alive.scripts = scripts()
    }
    if (Number.isNaN(alive.link) && answers(document.querySelector('a[href*="indikator="]'))) alive.link = performance.now()
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** One cold load of an address: first paint, when it answers, and how much it moved. */
export async function measureAlive(
  browser: Browser,
  proxy: CountingProxy,
  path: string,
  viewport: { width: number; height: number },
): Promise<AliveMeasurement> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript('globalThis.__name ??= (named) => named')
  await page.addInitScript(watchPage)
  await page.goto(proxy.origin + path, { waitUntil: 'commit' })
  const hasMap = path === '/' || path.startsWith('/kommun')
  let pointed = NaN
  if (hasMap && viewport.width > 1023) {
    // Örebro's middle, as the first map has it; the pointer trembles there until the map says what it points at.
    const shape = page.locator('[data-code="1880"]').first()
    await shape.waitFor({ state: 'attached' })
    const box = await shape.boundingBox()
    if (box === null) throw new Error('The map has no Örebro')
    for (let step = 0; Number.isNaN(pointed); step += 1) {
      await page.mouse.move(box.x + box.width / 2 + (step % 2), box.y + box.height / 2)
      pointed = await page.evaluate(() => (document.querySelector('[data-map-tooltip]') ? performance.now() : NaN))
    }
  }
  await page.waitForFunction(() => !Number.isNaN(window.alive?.button ?? NaN))
  await page.waitForTimeout(1000)
  const { alive, firstByte, firstPaint } = await page.evaluate(() => ({
    alive: window.alive,
    firstByte: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStart ?? NaN,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }))
  await context.close()
  return {
    firstByte,
    firstPaint,
    largestPaint: alive?.largest ?? NaN,
    button: alive?.button ?? NaN,
    map: Number.isNaN(pointed) ? NaN : Math.max(pointed, alive?.link ?? NaN),
    shift: alive?.shift ?? NaN,
    scriptKilobytes: (alive?.scripts ?? NaN) / 1000,
  }
}
