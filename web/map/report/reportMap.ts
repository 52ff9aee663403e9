import { writeRgb } from '../fill/rgb.ts'
import type { Fills, MunicipalityFill } from '../fill/municipalityFill.ts'
import type { ScreenPoint } from '../surface.ts'

/** What a municipality is seen as: `#rrggbb`, or `missing-` and the reason; followed by `/0.28` when it steps back. */
function seenAs({ colour, strength, hatches }: MunicipalityFill): string {
  const [reason] = Object.keys(hatches)
  return (reason === undefined ? writeRgb(colour) : `missing-${reason}`) + (strength < 1 ? `/${strength}` : '')
}

/** The fills as text for the container's `data-shown-fills`: what is on the screen can be read without reading pixels. */
export const describeFills = (fills: Fills): string =>
  JSON.stringify(Object.fromEntries([...fills].map(([code, fill]) => [code, seenAs(fill)])))

/** Where the municipalities are, as text for `data-positions`: whole px from the map's upper left corner. */
export const describePositions = (positions: Iterable<readonly [string, ScreenPoint]>): string =>
  JSON.stringify(Object.fromEntries([...positions].map(([code, { x, y }]) => [code, [Math.round(x), Math.round(y)]])))
