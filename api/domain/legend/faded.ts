/**
 * How a municipality steps back: `within` what one looks at, though in another class or outside the filter; or `beyond` it, in another
 * county than the one chosen.
 */
export type StepBack = 'within' | 'beyond'

/** The grey (0–255) that a colour is drawn towards, and how much of its own it keeps. */
const towards: Readonly<Record<StepBack, readonly [grey: number, kept: number]>> = { within: [150, 0.28], beyond: [193, 0.08] }

/**
 * A colour stepped back, opaque, so that wherever it is drawn it is one that the tests know: told from land and paper, and from the
 * same class stepped back the other way, on a projector in a lit room too.
 * @param colour #rrggbb
 */
export function faded(colour: string, back: StepBack): string {
  const [grey, kept] = towards[back]
  const part = (at: number) => Math.round(grey + (parseInt(colour.slice(at, at + 2), 16) - grey) * kept)
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`
}

/** In the dark it would shine: so much of it lies over the land. drawing.css has the same. */
export const fadedInTheDark: Readonly<Record<StepBack, number>> = { within: 0.6, beyond: 0.22 }
