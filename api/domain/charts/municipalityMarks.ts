import type { ThemeColour } from './marks.ts'

/** How a municipality is told from the others that it is compared with: by shape, with colour as a second sign only (WCAG 1.4.1). */
interface MunicipalityMark {
  /** Path around 0,0 within ±6.5. */
  readonly path: string
  readonly colour: ThemeColour
}

const paths = [
  'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z',
  'M-5 -5H5V5H-5Z',
  'M0 -6L6 4.6H-6Z',
  'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  'M0 6L-6 -4.6H6Z',
  'M-2.2 -6.2H2.2V-2.2H6.2V2.2H2.2V6.2H-2.2V2.2H-6.2V-2.2H-2.2Z',
]

/** The mark of the municipality at a place in the comparison; there are as many as can be compared. */
export function markOf(place: number): MunicipalityMark {
  const path = paths[place]
  if (path === undefined) throw new RangeError(`No mark for place ${place}`)
  return { path, colour: `place-${place}` }
}
