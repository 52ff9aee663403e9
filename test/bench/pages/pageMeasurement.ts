import type { BrowserContextOptions } from 'playwright-core'

/** What one cold load of a page gave. Milliseconds since navigation, milliseconds a recolouring, and thousands of bytes on the wire. */
export interface PageMeasurement {
  readonly shaded: number
  readonly interactive: number
  readonly recolours: readonly number[]
  readonly kilobytes: number
}

/** Reduced motion: the cross-fade between two indicators is meant to be seen, not to be measured. */
export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }
