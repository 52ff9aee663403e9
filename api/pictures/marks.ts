/** How a municipality is told from the others: by shape, with colour as a second sign (WCAG 1.4.1); the client's own shapes. */
interface Mark {
  /** Path around 0,0 within ±6. */
  readonly path: string
  readonly colour: string
}

const marks: readonly Mark[] = [
  { path: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z', colour: '#0b5563' },
  { path: 'M-5 -5H5V5H-5Z', colour: '#a9480e' },
  { path: 'M0 -6L6 4.6H-6Z', colour: '#6f3a9e' },
  { path: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z', colour: '#4a545b' },
]

/** The mark of the municipality at a place in the comparison; there are as many as can be compared. */
export function markOf(place: number): Mark {
  const mark = marks[place]
  if (mark === undefined) throw new RangeError(`No mark for place ${place}`)
  return mark
}
