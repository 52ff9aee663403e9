import { interpolateLab } from 'd3-interpolate'
import { rgb } from 'd3-color'
import type { CrosstabAxis } from '../study/crosstab.ts'

/** Corners of the blend: neither, only what goes across, only what goes down, both. Blue against orange holds for the colour-blind. */
const corners = { neither: '#f3e8c0', across: '#2f86c4', down: '#e08a1e', both: '#2b1838' }

/** How far 0–1 a class is along its axis: a yes and the first of tiers are most, a scale's last step is. */
export function strengthOf({ palette }: Pick<CrosstabAxis, 'palette'>, place: number, classes: number): number {
  if (classes < 2) return 1
  const along = place / (classes - 1)
  return palette === 'binary' || palette === 'tiers' ? 1 - along : along
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

/**
 * How the cells get their colours. `blend`: both questions have an order, and the colours of the two are blended. `hues`: the answers
 * of one have none, so each has a hue of its own, light to dark along the other. `one`: colours are of one question alone, because
 * answers without an order are too many to have hues, or neither question has one.
 */
export type Scheme =
  | { readonly kind: 'blend' }
  | { readonly kind: 'hues'; readonly unordered: 'x' | 'y' }
  | { readonly kind: 'one'; readonly axis: 'x' | 'y' }

type Axes = Readonly<Record<'x' | 'y', CrosstabAxis>>

/** Answers that stand in a list because they must stand somehow: none is more than another. */
const isUnordered = ({ palette }: Pick<CrosstabAxis, 'palette'>): boolean => palette === 'nominal'

/** The scheme of two crossed questions. A colour never says that an answer is more than another where it is not. */
export function schemeOf({ x, y }: Axes): Scheme {
  if (!isUnordered(x) && !isUnordered(y)) return { kind: 'blend' }
  if (isUnordered(x) && isUnordered(y)) return { kind: 'one', axis: 'x' }
  const [unordered, ordered] = isUnordered(x) ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const { classes } = unordered === 'x' ? x : y
  return classes.length <= hues.length ? { kind: 'hues', unordered } : { kind: 'one', axis: ordered }
}

/** The colour (#rrggbb) of a cell, by its two classes. */
export type CellColour = (onX: string, onY: string) => string

/** How the cells get their colours; the client's own. */
export function colourBy(scheme: Scheme, { x, y }: Axes): CellColour {
  const place = ({ classes }: CrosstabAxis, id: string) => classes.findIndex((each) => each.id === id)
  const strength = (axis: CrosstabAxis, id: string) => strengthOf(axis, place(axis, id), axis.classes.length)
  switch (scheme.kind) {
    case 'blend':
      return (onX, onY) => bivariateColour(strength(x, onX), strength(y, onY))
    case 'hues':
      return scheme.unordered === 'x'
        ? (onX, onY) => hueColour(place(x, onX), strength(y, onY))
        : (onX, onY) => hueColour(place(y, onY), strength(x, onX))
    case 'one':
      return scheme.axis === 'x' ? (onX) => x.colours[onX] ?? 'none' : (_, onY) => y.colours[onY] ?? 'none'
  }
}
