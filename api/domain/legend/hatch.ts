import type { MissingReason } from '../study/missing.ts'

/** A pattern tile: a square of `size` px with strokes of `width` px. Round caps make a stroke of almost no length a dot (of none, a canvas would draw nothing). */
export interface HatchTile {
  readonly size: number
  readonly path: string
  readonly width: number
}

const rising = (size: number) => `M0 ${size}L${size} 0M-1 1L1 -1M${size - 1} ${size + 1}L${size + 1} ${size - 1}`
const falling = (size: number) => `M0 0L${size} ${size}M${size - 1} -1L${size + 1} 1M-1 ${size - 1}L1 ${size + 1}`

const tiles: Readonly<Record<MissingReason, HatchTile>> = {
  'no-answer': { size: 5, path: rising(5), width: 1 },
  'not-asked': { size: 5, path: falling(5), width: 1 },
  'not-published': { size: 4, path: 'M0 2H4', width: 1 },
  'not-applicable': { size: 4, path: 'M2 2h.01', width: 1.7 },
  uncertain: { size: 6, path: `${rising(6)}${falling(6)}`, width: 0.9 },
  insufficient: { size: 8, path: rising(8), width: 1.4 },
}

/** The hatch of a missing reason: one a reason, so that colour is never the only sign (WCAG 1.4.1). */
export function hatchTile(reason: MissingReason): HatchTile {
  return tiles[reason]
}
