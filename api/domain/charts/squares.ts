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
