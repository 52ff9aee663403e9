import { readRgb, type Rgb } from './fill/rgb.ts'

/** The colours that are the map's own, read from the theme's custom properties so that the first picture and the live map share one source. */
export interface Ground {
  /** The theme these are the colours of. */
  readonly theme: string
  readonly water: string
  readonly land: string
  readonly paper: Rgb
  readonly municipalityBorder: string
  readonly countyBorder: string
  readonly outline: string
  readonly halo: string
  readonly ink: string
  readonly hatch: string
}

/** Reads the colours of the theme in force on the page. */
export function readGround(theme: string): Ground {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#888888'
  return {
    theme,
    water: colour('water'),
    land: colour('land'),
    paper: readRgb(colour('paper')),
    municipalityBorder: colour('border-municipality'),
    countyBorder: colour('border-county'),
    outline: colour('outline'),
    halo: colour('halo'),
    ink: colour('ink'),
    hatch: colour('rule-strong'),
  }
}
