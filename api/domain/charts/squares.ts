import type { Fill } from '../legend/classKey.ts'
import { hatchStrokes } from '../legend/hatch.ts'
import { countedColour } from '../legend/palette.ts'
import type { MissingReason } from '../study/missing.ts'
import type { Chart, Mark } from './marks.ts'

/** A square of a class: the municipality it stands for, or null for one that is not in the class. */
export interface Square {
  readonly code: string | null
  readonly x: number
  readonly y: number
}

interface Grid {
  /** Squares in a column; columns are filled one by one, so that a class's length is its count. */
  readonly rows: number
  readonly size: number
  readonly gap: number
}

/** One square a municipality of the area, those of the class first: a bar on a common scale that can be counted. */
export function placeSquares(codes: readonly string[], total: number, { rows, size, gap }: Grid): Square[] {
  return Array.from({ length: Math.max(total, codes.length) }, (_, index) => ({
    code: codes[index] ?? null,
    x: Math.floor(index / rows) * (size + gap),
    y: (index % rows) * (size + gap),
  }))
}

/** Room that the squares take. */
export function squaresRoom(total: number, { rows, size, gap }: Grid): { width: number; height: number } {
  return { width: Math.ceil(total / rows) * (size + gap) - gap, height: rows * (size + gap) - gap }
}

/** Squares' outlines as one path, half a unit within their places: their edges are then sharp. */
const outlines = (places: readonly Pick<Square, 'x' | 'y'>[], size: number): string =>
  places.map(({ x, y }) => `M${x + 0.5} ${y + 0.5}h${size - 1}v${size - 1}h${1 - size}z`).join('')

/** The hatch of squares, as strokes. */
function hatched(places: readonly Pick<Square, 'x' | 'y'>[], reason: MissingReason, size: number, scale: number): Mark {
  const { path, width, isDotted } = hatchStrokes(reason, size - 1, scale)
  const d = places.map(({ x, y }) => `M${x + 0.5} ${y + 0.5}${path}`).join('')
  const stroke = {
    stroke: 'rule-strong',
    strokeWidth: width,
    strokeLinecap: isDotted ? 'round' : undefined,
  } as const
  return { kind: 'path', data: { hatch: reason }, d, fill: 'none', ...stroke }
}

const grid = { rows: 4, size: 16, gap: 3 } as const

/**
 * Municipalities as one square each, so many of each part after one another, the rest of `total` empty: which square is which
 * municipality the report does not say. A path a part, and one for its hatch; `hatchScale`: how much coarser that is, for
 * squares that are drawn small.
 */
export function regionSquares(
  parts: readonly { readonly count: number; readonly fill: Fill }[],
  total: number,
  { hatchScale = 1, rows = grid.rows }: { readonly hatchScale?: number; readonly rows?: number } = {},
): Chart {
  const laid = { ...grid, rows: Math.min(rows, total) }
  const squares = placeSquares([], total, laid)
  let end = 0
  const filled = parts.flatMap(({ count, fill }): readonly Mark[] => {
    const own = squares.slice(end, (end += count))
    const square = { kind: 'path', data: { count }, d: outlines(own, grid.size), stroke: 'rule-strong' } as const
    return 'reason' in fill
      ? [{ ...square, fill: 'paper' }, hatched(own, fill.reason, grid.size, hatchScale)]
      : [{ ...square, fill }]
  })
  const rest: Mark = { kind: 'path', d: outlines(squares.slice(end), grid.size), fill: 'none', stroke: 'rule' }
  return {
    ...squaresRoom(total, laid),
    marks: end < total ? [...filled, rest] : filled,
  }
}

const column = { across: 4, size: 11, gap: 2 } as const

/** A column of all the region's municipalities, `count` of them filled from below. */
export function staircaseColumn(count: number, total: number): Chart {
  const step = column.size + column.gap
  const rows = Math.ceil(total / column.across)
  const places = Array.from({ length: total }, (_, index) => ({
    x: (index % column.across) * step,
    y: (rows - 1 - Math.floor(index / column.across)) * step,
  }))
  const path = (from: number, to: number) => ({ kind: 'path', d: outlines(places.slice(from, to), column.size) }) as const
  const counted: Mark = {
    ...path(0, count),
    data: { squares: 'counted' },
    fill: { colour: countedColour },
    stroke: { colour: countedColour },
  }
  const rest: Mark = { ...path(count, total), data: { squares: 'rest' }, fill: 'none', stroke: 'rule-strong' }
  return {
    width: column.across * step - column.gap,
    height: rows * step - column.gap,
    marks: count < total ? [counted, rest] : [counted],
  }
}
