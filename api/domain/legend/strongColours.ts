import type { Crosstab, CrosstabAxis } from '../study/crosstab.ts'
import type { Question } from '../study/question.ts'
import { cellColours, type CrossPalette } from './crossCells.ts'
import { coloursOf, paletteColours, type Palettes } from './palette.ts'

/** What the palettes are on a weak projector: from white to black, neighbours in the legend as far apart as they can be. */
const strong: Palettes = {
  binary: ['#00474f', '#f0d79a'],
  tiers: ['#2f1462', '#9673cf', '#f3ead2'],
  nominal: ['#0b3d3c', '#f0a24a', '#2b1c77', '#e6e9b3', '#7a1d6c', '#a8cedf', '#4a1a4e', '#6db8ff'],
  ordinal: {
    2: ['#d3ead9', '#0f3c74'],
    3: ['#ffffff', '#5f9aa8', '#10305e'],
    4: ['#ffffff', '#5d9bb2', '#0f4a6b', '#000000'],
    5: ['#ffffff', '#93bcc6', '#5586a0', '#1c4c6c', '#000000'],
  },
}

/**
 * The colours of classes for a projector in a lit room (WCAG 1.4.11). From white to black is twenty-one to one, and that is all there is:
 * two or three classes are three to one from each other; of four the last pair, of five every pair, comes as near as that allows, at least
 * two to one. So no class is told by its colour alone. Wherever one meets another, the ground or the page, a black line of at least 2 px
 * with as much white beside it parts them: any colour is more than four to one from one of the two. Words on a class stand on white.
 */
export const strongColours = (palette: Question['palette'], classIds: readonly string[]): Record<string, string> => {
  const colours = paletteColours(palette, classIds.length, strong)
  return Object.fromEntries(classIds.map((id, index) => [id, colours[index] ?? '#000000']))
}

/** What parts any two colours: the line, and what lies beside it. projector.css has the same as `--border-municipality` and `--halo`. */
export const strongLine = { line: '#000000', rim: '#ffffff' } as const

/** From a class's colour to the one for a projector. */
export function strongly(question: Pick<Question, 'palette' | 'options'>): (colour: string) => string {
  const plain = coloursOf({ palette: question.palette, classes: question.options })
  const stronger = strongColours(question.palette, Object.keys(plain))
  return (colour) => Object.entries(plain).flatMap(([id, each]) => (each === colour ? (stronger[id] ?? []) : []))[0] ?? colour
}

/** The blend's corners and the hues from white to black: cells beside each other are as far apart as they can be. */
const strongCross: CrossPalette = {
  corners: { neither: '#ffffff', across: '#1672bd', down: '#d97d00', both: '#000000' },
  hues: [
    ['#f5ecb0', '#1f1d00'],
    ['#cfdcff', '#001a45'],
    ['#ffd3e4', '#3d0024'],
  ],
}

/** The colours of a table's cells for a projector. */
export function strongCells(
  crosstab: Readonly<Record<'x' | 'y', CrosstabAxis>> & Pick<Crosstab, 'cells'>,
): ReadonlyMap<string, string> {
  const strongAxis = (axis: CrosstabAxis): CrosstabAxis => ({
    ...axis,
    colours: strongColours(
      axis.palette,
      axis.classes.map(({ id }) => id),
    ),
  })
  return cellColours({ ...crosstab, x: strongAxis(crosstab.x), y: strongAxis(crosstab.y) }, strongCross)
}
