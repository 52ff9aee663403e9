import { textLines } from '../domain/charts/marks.ts'
import { marksMarkup } from './marksMarkup.ts'

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly size: number
}

interface Style {
  readonly weight?: number
  readonly fill?: string
  readonly italic?: boolean
}

/** A text broken into lines that fit the width, as markup. */
export function textBlock(text: string, place: Place, { weight, fill, italic }: Style = {}): { markup: string; height: number } {
  const { marks, height } = textLines(text, place, {
    fontWeight: weight,
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(fill === undefined ? {} : { fill: { colour: fill } }),
  })
  return { markup: marksMarkup(marks), height }
}
