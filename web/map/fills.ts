import { rgb } from 'd3-color'
import { interpolateNumber, interpolateRgb } from 'd3-interpolate'
import { beyondInTheDark } from '../../api/domain/legend/faded.ts'
import { type Paints, steppedBack } from '../../api/domain/map/drawing.ts'
import type { MissingReason } from '../../api/domain/study/missing.ts'
import { animate } from './camera.ts'

/** What a municipality is filled with at one moment. `hatches` are present while they are seen at all; two at once only during a fade. */
export interface MunicipalityFill {
  /** #rrggbb */
  readonly colour: string
  /** 1 is full; less lets the land show through, as for hatches that step back. */
  readonly strength: number
  readonly back: boolean
  readonly hatches: Readonly<Partial<Record<MissingReason, number>>>
}

/** By code. */
export type Fills = ReadonlyMap<string, MunicipalityFill>

/** How municipalities are painted, as values that can fade. Missing values are hatched on paper, and never a colour of the scale. */
export const fillsOf = (paints: Paints, paper: string, isDark = false): Fills =>
  new Map(
    [...paints].map(([code, { fill, back }]): [string, MunicipalityFill] => [
      code,
      {
        colour: 'colour' in fill && fill.colour !== 'none' ? fill.colour : paper,
        strength: back === null ? 1 : 'reason' in fill ? steppedBack : isDark && back === 'beyond' ? beyondInTheDark : 1,
        back: back !== null,
        hatches: 'reason' in fill ? { [fill.reason]: 1 } : {},
      },
    ]),
  )

/** The fill `share` (0–1) of the way from one to the other. */
export function mixFill(from: MunicipalityFill, to: MunicipalityFill, share: number): MunicipalityFill {
  const hatches = reasonsOf(from, to).map(
    (reason) => [reason, interpolateNumber(from.hatches[reason] ?? 0, to.hatches[reason] ?? 0)(share)] as const,
  )
  return {
    colour: rgb(interpolateRgb(from.colour, to.colour)(share)).formatHex(),
    strength: interpolateNumber(from.strength, to.strength)(share),
    back: (share < 1 ? from : to).back,
    hatches: Object.fromEntries(hatches.filter(([, seen]) => seen > 0)),
  }
}

const reasonsOf = (one: MunicipalityFill, other: MunicipalityFill): MissingReason[] => [
  ...new Set([...Object.keys(one.hatches), ...Object.keys(other.hatches)] as MissingReason[]),
]

const isSame = (one: MunicipalityFill | undefined, other: MunicipalityFill): boolean =>
  one?.colour === other.colour &&
  one.strength === other.strength &&
  reasonsOf(one, other).every((reason) => one.hatches[reason] === other.hatches[reason])

/** The municipalities whose fill differs between two moments: what has to be recoloured, and nothing more. */
export const changedCodes = (before: Fills, after: Fills): string[] =>
  [...after].flatMap(([code, fill]) => (isSame(before.get(code), fill) ? [] : [code]))

/**
 * Leads fills from one state to another in `duration` ms, a step a frame, handing `apply` those alone that change. With no
 * duration, or nothing to fade from, the change is made at once. Returns what stops it where it is.
 */
export function fade(
  from: Fills,
  to: Fills,
  duration: number,
  apply: (fills: Fills, codes: readonly string[]) => void,
  done: () => void,
): () => void {
  const codes = changedCodes(from, to)
  return animate(codes.length === 0 || from.size === 0 ? 0 : duration, (share) => {
    apply(share === 1 ? to : between(from, to, codes, share), codes)
    if (share === 1) done()
  })
}

function between(from: Fills, to: Fills, codes: readonly string[], share: number): Fills {
  const mixed = new Map(to)
  for (const code of codes) {
    const [start, end] = [from.get(code), to.get(code)]
    if (start && end) mixed.set(code, mixFill(start, end, share))
  }
  return mixed
}
