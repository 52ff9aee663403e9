import { rgb } from 'd3-color'

/** The colours that are the map's own, read from the theme's custom properties so that the first picture and the live map share one source. */
export interface Ground {
  /** The theme these are the colours of. */
  readonly theme: string
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
}

/** Reads the colours of the theme in force on the page. */
export function readGround(theme: string): Ground {
  // A custom property gives its text, `light-dark(…)`; a property that takes a colour gives the one in force.
  const probe = document.body.appendChild(document.createElement('i'))
  // High contrast gives every text the system's colour.
  probe.style.setProperty('forced-color-adjust', 'none')
  const colour = (name: string) => {
    probe.style.color = `var(--${name}, #888888)`
    return rgb(getComputedStyle(probe).color).formatHex()
  }
  const ground = {
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
  }
  probe.remove()
  return ground
}
