import { interpolateLab } from 'd3-interpolate'
import { rgb } from 'd3-color'
import type { CrosstabAxis } from '../../api/replies/crosstab.ts'

/** Corners of the blend: neither, only what goes across, only what goes down, both. Blue against orange holds for the colour-blind. */
const corners = { neither: '#f3e8c0', across: '#2f86c4', down: '#e08a1e', both: '#2b1838' }

/** How far 0–1 a class is along its axis: a yes and a project's first level are most, a scale's last step is. */
export function strengthOf({ palette }: Pick<CrosstabAxis, 'palette'>, place: number, classes: number): number {
  if (classes < 2) return 1
  const along = place / (classes - 1)
  return palette === 'binary' || palette === 'project' ? 1 - along : along
}

/** The colour (#rrggbb) of a cell, blended in CIE Lab from the four corners. `across`, `down`: strengths 0–1 on the two axes. */
export function bivariateColour(across: number, down: number): string {
  const low = interpolateLab(corners.neither, corners.across)(across)
  const high = interpolateLab(corners.down, corners.both)(across)
  return rgb(interpolateLab(low, high)(down)).formatHex()
}

/** Ochre, blue and plum, each from light to dark: of the same lightness, so that none is more than another. */
export const hues = [
  ['#d2cb9c', '#343101'],
  ['#bdc9ed', '#0a305f'],
  ['#e6bacd', '#5a0639'],
] as const

/** The colour (#rrggbb) of an answer without an order, by its place among `hues`; `strength`, 0–1, takes it from light to dark. */
export function hueColour(place: number, strength: number): string {
  const [light, dark] = hues[place] ?? hues[0]
  return rgb(interpolateLab(light, dark)(strength)).formatHex()
}

/** Black or white, whichever stands out more from a colour (WCAG 1.4.3: at least 4.5:1 from any). */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const { r, g, b } = rgb(colour)
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((byte) => {
    const share = byte / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff'
}
