import { rgb } from 'd3-color'
import type { Page } from 'playwright-core'
import { readPng } from '../../api/support/readPng.ts'

/** What is on the screen, pixel by pixel. */
export interface Pixels {
  /** The colour of a pixel as #rrggbb. */
  readonly colourAt: (x: number, y: number) => string
}

/** Takes a picture of the page, in CSS pixels from its upper left corner. */
export const pixelsOf = async (page: Page): Promise<Pixels> => readPng(await page.screenshot())

/** Whether two colours can't be told apart: what is drawn by WebGL and as SVG may differ by a step. */
export function isAlike(one: string, other: string, allowed = 3): boolean {
  const [a, b] = [rgb(one), rgb(other)]
  return Math.max(Math.abs(a.r - b.r), Math.abs(a.g - b.g), Math.abs(a.b - b.b)) <= allowed
}

/**
 * Which of some colours covers most of a square round a place, the smallest where any of them is seen; undefined for none. Names and
 * borders lie over it, and the smallest municipality is no larger than a name.
 */
export function mostSeen(
  { colourAt }: Pixels,
  { x, y }: { readonly x: number; readonly y: number },
  colours: readonly string[],
  reach = 4,
): string | undefined {
  const seen = new Map<string, number>()
  for (let down = -reach; down <= reach; down += 2)
    for (let across = -reach; across <= reach; across += 2) {
      const found = colourAt(Math.round(x + across), Math.round(y + down))
      const colour = colours.find((each) => isAlike(each, found))
      if (colour !== undefined) seen.set(colour, (seen.get(colour) ?? 0) + 1)
    }
  const [most] = [...seen].toSorted(([, one], [, other]) => other - one)
  return most || reach >= 12 ? most?.[0] : mostSeen({ colourAt }, { x, y }, colours, reach + 4)
}
