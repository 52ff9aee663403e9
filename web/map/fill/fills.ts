import { type Paints, steppedBack } from '../../../api/domain/map/drawing.ts'
import { readRgb, type Rgb, mixRgb } from './rgb.ts'
import type { MissingReason } from '../../../api/domain/study/missing.ts'

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

/** What a municipality is filled with at one moment. `hatches` are present while they are seen at all; two at once only during a fade. */
export interface MunicipalityFill {
  readonly colour: Rgb
  /** 1 is full; less lets the land show through, as for classes that another is raised above. */
  readonly strength: number
  readonly hatches: Readonly<Partial<Record<MissingReason, number>>>
}

export type Fills = ReadonlyMap<string, MunicipalityFill>

export function sameFill(one: MunicipalityFill | undefined, other: MunicipalityFill | undefined): boolean {
  if (one === other) return true
  if (!one || !other || one.strength !== other.strength) return false
  if (one.colour.some((part, index) => part !== other.colour[index])) return false
  return reasonsOf(one, other).every((reason) => (one.hatches[reason] ?? 0) === (other.hatches[reason] ?? 0))
}

/** The fill `share` (0–1) of the way from one to the other. */
export function mixFill(from: MunicipalityFill, to: MunicipalityFill, share: number): MunicipalityFill {
  const hatches = reasonsOf(from, to).map((reason) => {
    const start = from.hatches[reason] ?? 0
    return [reason, start + ((to.hatches[reason] ?? 0) - start) * share] as const
  })
  return {
    colour: mixRgb(from.colour, to.colour, share),
    strength: from.strength + (to.strength - from.strength) * share,
    hatches: Object.fromEntries(hatches.filter(([, seen]) => seen > 0)),
  }
}

/** The municipalities whose fill differs between two moments: what has to be recoloured, and nothing more. */
export function changedCodes(before: Fills, after: Fills): string[] {
  return [...after.keys()].filter((code) => !sameFill(before.get(code), after.get(code)))
}

const reasonsOf = (one: MunicipalityFill, other: MunicipalityFill): MissingReason[] => [
  ...new Set([...Object.keys(one.hatches), ...Object.keys(other.hatches)] as MissingReason[]),
]
