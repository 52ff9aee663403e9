import type { Mark } from '../../../../../api/domain/charts/marks.ts'

/** A mark's rectangle in its chart, with what its group says of it. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The rectangles of a drawing where they lie, through the moves of their groups. */
export function boxesIn(marks: readonly Mark[], left = 0, top = 0): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.kind === 'rect') return [{ x: left + mark.x, y: top + mark.y, width: mark.width, height: mark.height }]
    if (mark.kind !== 'g') return []
    const [, x = 0, y = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(mark.transform ?? '')?.map(Number) ?? []
    return boxesIn(mark.marks, left + x, top + y)
  })
}

/** Every text of a drawing, in the order it is drawn. */
export const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : mark.kind === 'g' ? textsOf(mark.marks) : []))

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
