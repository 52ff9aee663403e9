import { rgb } from 'd3-color'

/** `projector`: for a weak projector in a lit room. */
export type Theme = 'light' | 'dark' | 'projector'

/** The colours that are the map's own, read from the theme's custom properties so that the first picture and the live map share one source. */
export interface Ground {
  /** The theme these are the colours of. */
  readonly theme: Theme
  readonly water: string
  readonly land: string
  /** Under the hatches. */
  readonly hatchGround: string
  readonly municipalityBorder: string
  readonly countyBorder: string
  readonly outline: string
  readonly halo: string
  readonly ink: string
  readonly hatch: string
  /** How wide borders are, in px: between municipalities, and between counties. */
  readonly lines: readonly [municipality: number, county: number]
}

/** Reads the colours of the theme in force on the page. */
export function readGround(theme: Theme): Ground {
  // A custom property gives its text, `light-dark(…)`; a property that takes a colour gives the one in force.
  const probe = document.body.appendChild(document.createElement('i'))
  // High contrast gives every text the system's colour.
  probe.style.setProperty('forced-color-adjust', 'none')
  const colour = (name: string) => {
    probe.style.color = `var(--${name}, #888888)`
    return rgb(getComputedStyle(probe).color).formatHex()
  }
  const ground: Ground = {
    theme,
    water: colour('water'),
    land: colour('land'),
    hatchGround: colour('hatch-ground'),
    municipalityBorder: colour('border-municipality'),
    countyBorder: colour('border-county'),
    outline: colour('outline'),
    halo: colour('halo'),
    ink: colour('ink'),
    hatch: colour('hatch-line'),
    lines: theme === 'projector' ? [2, 4] : [0.75, 1.5],
  }
  probe.remove()
  return ground
}
