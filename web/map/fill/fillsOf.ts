import { type Paints, steppedBack } from '../../../api/domain/map/drawing.ts'
import type { Fills, MunicipalityFill } from './municipalityFill.ts'
import { readRgb, type Rgb } from './rgb.ts'

/** How municipalities are painted, as numbers that can fade. Missing values are hatched on paper, and never a colour of the scale. */
export const fillsOf = (paints: Paints, paper: Rgb): Fills =>
  new Map(
    [...paints].map(([code, { fill, back }]): [string, MunicipalityFill] => [
      code,
      {
        colour: 'colour' in fill && fill.colour !== 'none' ? readRgb(fill.colour) : paper,
        strength: back ? steppedBack : 1,
        hatches: 'reason' in fill ? { [fill.reason]: 1 } : {},
      },
    ]),
  )
