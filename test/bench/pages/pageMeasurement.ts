import type { BrowserContextOptions } from 'playwright-core'

/**
 * What one cold load of a page gave. Milliseconds since navigation; milliseconds a recolouring, of the map and until all that stands
 * beside it has followed; and thousands of bytes on the wire.
 */
export interface PageMeasurement {
  readonly shaded: number
  readonly interactive: number
  readonly recolours: readonly number[]
  readonly followed: readonly number[]
  readonly kilobytes: number
}

/** Between two recolourings, in ms: each begins with the page at rest, as after a visitor's look at the one before. */
export const rest = 250

/** Reduced motion: the cross-fade between two indicators is meant to be seen, not to be measured. */
export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }
