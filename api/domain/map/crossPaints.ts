import { cellColours, cellsByCode, crossReasons } from '../legend/crossCells.ts'
import type { Crosstab, CrosstabAxis } from '../study/crosstab.ts'
import { type AreaFill, groundKey, type Paints } from './drawing.ts'
import { lightColours } from './lightColours.ts'

/**
 * How each municipality is painted in the table's colours: its cell's, stripes of several cells', the hatch of why it has no value, or
 * as the ground where it is not counted. `raised`: those who stand out while the others step back; null when all stand alike.
 */
export function crossPaints(
  crosstab: Readonly<Record<'x' | 'y', CrosstabAxis>> & Pick<Crosstab, 'cells' | 'missing'>,
  codes: Iterable<string>,
  raised: ReadonlySet<string> | null = null,
): Paints {
  const [colourOf, keysOf, reasonOf] = [cellColours(crosstab), cellsByCode(crosstab.cells), crossReasons(crosstab.missing)]
  const paintOf = (code: string): { readonly fill: AreaFill; readonly key?: string } => {
    const colours = [...new Set((keysOf.get(code) ?? []).map((key) => colourOf.get(key) ?? 'none'))]
    const reason = reasonOf.get(code)
    if (colours.length > 1) return { fill: { stripes: colours } }
    if (colours[0] !== undefined) return { fill: { colour: colours[0] } }
    return reason === undefined ? { fill: { colour: lightColours.land }, key: groundKey } : { fill: { reason } }
  }
  return new Map(Array.from(codes, (code) => [code, { ...paintOf(code), back: raised?.has(code) === false }]))
}
