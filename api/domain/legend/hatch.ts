import type { MissingReason } from '../study/missing.ts'

/** A pattern tile: a square of `size` px with strokes of `width` px. Round caps make a stroke of almost no length a dot (of none, a canvas would draw nothing). */
export interface HatchTile {
  readonly size: number
  readonly path: string
  readonly width: number
}

type Stroke = 'rising' | 'falling' | 'level' | 'dot'

/** One a reason, so that colour is never the only sign (WCAG 1.4.1). */
const hatches: Readonly<Record<MissingReason, { size: number; width: number; strokes: readonly Stroke[] }>> = {
  'no-answer': { size: 5, width: 1, strokes: ['rising'] },
  'not-asked': { size: 5, width: 1, strokes: ['falling'] },
  'not-published': { size: 4, width: 1, strokes: ['level'] },
  'not-applicable': { size: 4, width: 1.7, strokes: ['dot'] },
  uncertain: { size: 6, width: 0.9, strokes: ['rising', 'falling'] },
  insufficient: { size: 8, width: 1.4, strokes: ['rising'] },
}

/** A stroke across a tile, and what of its neighbours reaches into the corners. */
const across: Readonly<Record<Stroke, (size: number) => string>> = {
  rising: (size) => `M0 ${size}L${size} 0M-1 1L1 -1M${size - 1} ${size + 1}L${size + 1} ${size - 1}`,
  falling: (size) => `M0 0L${size} ${size}M${size - 1} -1L${size + 1} 1M-1 ${size - 1}L1 ${size + 1}`,
  level: (size) => `M0 ${size / 2}H${size}`,
  dot: (size) => `M${size / 2} ${size / 2}h.01`,
}

/** The hatch of a missing reason as a tile to repeat. */
export function hatchTile(reason: MissingReason): HatchTile {
  const { size, width, strokes } = hatches[reason]
  return { size, width, path: strokes.map((stroke) => across[stroke](size)).join('') }
}

/** The ends of a stroke's lines within a square: `at` counts sizes from its corner. */
function linesWithin(
  stroke: Stroke,
  size: number,
  side: number,
): readonly (readonly [x: number, y: number, dx: number, dy: number])[] {
  const steps = Array.from({ length: Math.ceil((2 * side) / size) }, (_, index) => index)
  switch (stroke) {
    case 'rising':
    case 'falling':
      return steps.slice(1).map((at) => {
        const [low, high] = [Math.max(0, at * size - side), Math.min(at * size, side)]
        return stroke === 'rising' ? [low, high, high - low, low - high] : [low, side - high, high - low, high - low]
      })
    case 'level':
      return steps.flatMap((at) => ((at + 0.5) * size < side ? [[0, (at + 0.5) * size, side, 0] as const] : []))
    case 'dot': {
      const places = steps.map((at) => (at + 0.5) * size).filter((place) => place < side)
      return places.flatMap((y) => places.map((x) => [x, y, 0.01, 0] as const))
    }
  }
}

const short = (value: number): number => Math.round(value * 100) / 100

/**
 * The strokes of a hatch within a square, relative to its corner: `M3 4` and these are the hatch of the square at 3,4. A file for a
 * printer takes hundreds of such squares, but no hundreds filled with a pattern: each of those is a picture in it. `scale`: how much
 * coarser than a tile, for squares that are drawn small.
 */
export function hatchStrokes(
  reason: MissingReason,
  side: number,
  scale = 1,
): { readonly path: string; readonly width: number; readonly isDotted: boolean } {
  const { strokes, ...tile } = hatches[reason]
  const [size, width] = [tile.size * scale, tile.width * scale]
  let [atX, atY] = [0, 0]
  const path = strokes
    .flatMap((stroke) => linesWithin(stroke, size, side))
    .map(([x, y, dx, dy]) => {
      const moved = `m${short(x - atX)} ${short(y - atY)}l${short(dx)} ${short(dy)}`
      ;[atX, atY] = [x + dx, y + dy]
      return moved
    })
  return { path: path.join(''), width, isDotted: strokes.includes('dot') }
}
