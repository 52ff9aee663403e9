/**
 * How a municipality steps back: `within` what one looks at, though in another class or outside the filter; or `beyond` it, in another
 * county than the one chosen.
 */
export type StepBack = 'within' | 'beyond'

/**
 * The grey (0–255) that takes a colour's place, by its own lightness (luma, 0–255), and how much of its hue it keeps. Within, lightness is
 * drawn together least where classes lie closest, among the light ones, so that faded neighbours are still told from each other.
 */
const towards: Readonly<Record<StepBack, { readonly grey: (luma: number) => number; readonly kept: number }>> = {
  within: { grey: (luma) => 89 + luma ** 2 / 675, kept: 0.3 },
  beyond: { grey: (luma) => 177.6 + luma * 0.08, kept: 0.08 },
}

/**
 * A colour stepped back, opaque, so that wherever it is drawn it is one that the tests know: told from land and paper, from every class
 * in full, from its neighbours stepped back, and from the same class stepped back the other way.
 * @param colour #rrggbb
 */
export function faded(colour: string, back: StepBack): string {
  const { grey, kept } = towards[back]
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  const [red = 0, green = 0, blue = 0] = parts
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return `#${parts
    .map((part) =>
      Math.round(grey(luma) + (part - luma) * kept)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** What lies beyond would shine in the dark: so much of it lies over the land. drawing.css has the same. */
export const beyondInTheDark = 0.22
