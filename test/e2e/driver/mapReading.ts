import type { FrameLocator, Page } from 'playwright-core'

/** What the map on the screen tells of itself. */
export interface MapReading {
  /** Waits until the live map stands; gives `ready` (WebGL) or `static` (drawn without it). */
  untilDrawn(): Promise<string>
  /** Waits until the map shows an indicator. */
  untilShown(indicator: string): Promise<void>
  /** Each municipality's colour `#rrggbb`, or `missing-` and the reason; `/back` after it when it steps back. */
  fills(): Promise<Readonly<Record<string, string>>>
  /** Where a municipality is on the page, px. */
  positionOf(code: string): Promise<{ x: number; y: number }>
}

const drawn = '[data-map="ready"], [data-map="static"]'

/** Reads the map's container, on a page or in a frame, which tells what is painted and where. */
export function readsMap(page: Page | FrameLocator): MapReading {
  const container = page.locator(drawn)
  const readAttribute = async <T>(name: string): Promise<T> => JSON.parse((await container.getAttribute(name)) ?? 'null') as T
  return {
    async untilDrawn() {
      await container.waitFor({ timeout: 45_000 })
      return (await container.getAttribute('data-map')) ?? ''
    },
    async untilShown(indicator) {
      const shown = page.locator(drawn.replaceAll(']', `][data-shown-indicator="${indicator}"]`))
      await shown.waitFor({ timeout: 45_000 }).catch(async (error: unknown) => {
        const stands = await page.locator('html').evaluate(() => {
          const map = document.querySelector('[data-map]')
          return `${map?.getAttribute('data-map')} with ${map?.getAttribute('data-shown-indicator')} at ${location.href}`
        })
        throw new Error(`The map does not show ${indicator}: it is ${stands}.`, { cause: error })
      })
    },
    fills: () => readAttribute('data-shown-fills'),
    async positionOf(code) {
      await page.locator(drawn.replaceAll(']', '][data-positions]')).waitFor()
      const position = (await readAttribute<Record<string, [number, number]>>('data-positions'))[code]
      const box = await container.boundingBox()
      if (!position || !box) throw new Error(`The map does not tell where ${code} is.`)
      return { x: box.x + position[0], y: box.y + position[1] }
    },
  }
}
