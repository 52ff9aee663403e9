import type { ThemeColour } from './marks.ts'

/** How a municipality is told from the others in the charts: by shape and line, with colour as a third sign only (WCAG 1.4.1). */
interface MunicipalityMark {
  /** Path around 0,0 within ±6.5. */
  readonly path: string
  /** stroke-dasharray of its line. */
  readonly dash: string
  readonly colour: ThemeColour
}

const marks: readonly MunicipalityMark[] = [
  { path: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z', dash: 'none', colour: 'place-0' },
  { path: 'M-5 -5H5V5H-5Z', dash: '7 4', colour: 'place-1' },
  { path: 'M0 -6L6 4.6H-6Z', dash: '1.5 3.5', colour: 'place-2' },
  { path: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z', dash: '9 3 2 3', colour: 'place-3' },
]

/** The mark of the municipality at a place in the comparison; there are as many as can be compared. */
export function markOf(place: number): MunicipalityMark {
  const mark = marks[place]
  if (mark === undefined) throw new RangeError(`No mark for place ${place}`)
  return mark
}
