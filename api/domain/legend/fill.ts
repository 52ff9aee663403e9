import { type MissingReason, missingReasonOf } from '../study/missing.ts'
import type { ShownIndicator } from '../study/distribution.ts'
import { colourOf, type ClassKey } from './classKey.ts'

/** What a mark is filled with: a colour of the scale, or the hatch of a missing reason. */
export type Fill = { readonly colour: string } | { readonly reason: MissingReason }

/** The reasons among the fills, each once, in the order met: the patterns a drawing needs. */
export function reasonsOf(fills: readonly Fill[]): MissingReason[] {
  return [...new Set(fills.flatMap((fill) => ('reason' in fill ? [fill.reason] : [])))]
}

/** The value of the SVG attribute `fill`, given the prefix of the drawing's pattern ids. */
export function paintOf(fill: Fill, patternPrefix: string): string {
  return 'colour' in fill ? fill.colour : `url(#${patternPrefix}${fill.reason})`
}

/** What marks of a key are filled with. A class that the API gives no colour is left as paper. */
export function fillOf(indicator: Pick<ShownIndicator, 'colours'>, key: ClassKey): Fill {
  const reason = missingReasonOf(key)
  return reason === null ? { colour: colourOf(indicator, key) ?? 'none' } : { reason }
}
