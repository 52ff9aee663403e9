import type { Question } from '../study/question.ts'

/** The colours of each palette; those of a scale by how many classes it has. */
export interface Palettes extends Readonly<Record<Exclude<Question['palette'], 'ordinal'>, readonly string[]>> {
  readonly ordinal: Readonly<Record<number, readonly string[]>>
}

/** The colour of what is counted where there are no classes to tell apart. */
export const countedColour = '#297d84'

const plain: Palettes = {
  binary: [countedColour, '#e3cf9f'],
  tiers: ['#5b3a8e', '#a68ccc', '#c9c1ac'],
  nominal: ['#306564', '#e59d44', '#2b1c77', '#e6e9b3', '#b64fa2', '#a8cedf', '#6a2a6e', '#3e96de'],
  ordinal: {
    2: ['#9ed1b2', '#1c4f86'],
    3: ['#eff2c9', '#65b4b1', '#1c4f86'],
    4: ['#eff2c9', '#9ed1b2', '#429aae', '#1c4f86'],
    5: ['#f1f4cc', '#9dd1b0', '#5fb0ae', '#347d9d', '#193f77'],
  },
}

/** Every colour that a class may have. */
export const allColours: readonly string[] = [
  ...new Set([plain.binary, plain.tiers, plain.nominal, ...Object.values(plain.ordinal)].flat()),
]

/**
 * The fill colour (#rrggbb) of each class, by class id; maps drawn by the server and by the client use the same. `binary`: petrol
 * and sand; `ordinal`: steps of one hue from light to dark, for 2–5 classes; `tiers`: from the most down to none, two violets and a neutral; `nominal`: up to
 * eight. Neighbours in the legend differ clearly in lightness, so that they hold in grey and for the colour-blind, and never is red
 * set against green (WCAG 1.4.1, 1.4.11); each is told from the map's land, water and paper, so that a class never looks like no
 * data. Missing reasons have hatches, not colours.
 * @throws RangeError when the palette has no colours for that many classes
 */
export function classColours(palette: Question['palette'], classIds: readonly string[]): Record<string, string> {
  const colours = paletteColours(palette, classIds.length)
  return Object.fromEntries(
    classIds.map((id, index) => {
      const colour = colours[index]
      if (colour === undefined) throw new RangeError(`The palette ${palette} has no colours for ${classIds.length} classes`)
      return [id, colour]
    }),
  )
}

/** The fill colour of each of an indicator's classes. */
export const coloursOf = ({
  palette,
  classes,
}: Pick<Question, 'palette'> & { readonly classes: readonly { readonly id: string }[] }): Record<string, string> =>
  classColours(
    palette,
    classes.map(({ id }) => id),
  )

/** Whether a palette has a colour for each of so many classes. */
export function hasColours(palette: Question['palette'], classes: number): boolean {
  return paletteColours(palette, classes).length >= classes
}

/** The colours that a palette has for so many classes; fewer where it has not as many. */
export const paletteColours = (palette: Question['palette'], classes: number, of = plain): readonly string[] =>
  palette === 'ordinal' ? (of.ordinal[classes] ?? []) : of[palette]
