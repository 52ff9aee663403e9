import type { CrosstabAxis, CrosstabsReply } from '../../api/replies/crosstab.ts'
import { bivariateColour, hueColour, hues, strengthOf } from './bivariate.ts'

/**
 * How the cells get their colours. `blend`: both questions have an order, and the colours of the two are blended. `hues`: the answers
 * of one have none, so each has a hue of its own, light to dark along the other. `one`: colours are of one question alone, because
 * answers without an order are too many to have hues, or neither question has one.
 */
export type Scheme =
  | { readonly kind: 'blend' }
  | { readonly kind: 'hues'; readonly unordered: 'x' | 'y' }
  | { readonly kind: 'one'; readonly axis: 'x' | 'y' }

/** Answers that stand in a list because they must stand somehow: none is more than another. */
const isUnordered = ({ palette }: Pick<CrosstabAxis, 'palette'>): boolean => palette === 'nominal'

/** The scheme of two crossed questions. A colour never says that an answer is more than another where it is not. */
export function schemeOf({ x, y }: Pick<CrosstabsReply, 'x' | 'y'>): Scheme {
  if (!isUnordered(x) && !isUnordered(y)) return { kind: 'blend' }
  if (isUnordered(x) && isUnordered(y)) return { kind: 'one', axis: 'x' }
  const [unordered, ordered] = isUnordered(x) ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const { classes } = unordered === 'x' ? x : y
  return classes.length <= hues.length ? { kind: 'hues', unordered } : { kind: 'one', axis: ordered }
}

/** The colour (#rrggbb) of a cell by its two classes. */
export function colourBy(scheme: Scheme, { x, y }: Pick<CrosstabsReply, 'x' | 'y'>): (onX: string, onY: string) => string {
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
