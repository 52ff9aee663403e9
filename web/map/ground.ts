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
  readonly neighbourBorder: string
  /** How wide borders are, in px: between municipalities, and between counties. */
  readonly lines: readonly [municipality: number, county: number]
  /** How wide outlines are, and their rims: of who is chosen, and of others. */
  readonly outlines: Readonly<Record<'chosen' | 'others', readonly [line: number, rim: number]>>
  /** Whether all lines have a rim in `halo`, coasts are lines, and hatches are coarse (api/domain/legend/strongColours.ts). */
  readonly isStrong: boolean
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
  const isStrong = theme === 'projector'
  const ground: Ground = {
    theme,
    isStrong,
    water: colour('water'),
    land: colour('land'),
    hatchGround: colour('hatch-ground'),
    municipalityBorder: colour('border-municipality'),
    countyBorder: colour('border-county'),
    outline: colour('outline'),
    halo: colour('halo'),
    ink: colour('ink'),
    hatch: colour('hatch-line'),
    neighbourBorder: colour(isStrong ? 'halo' : 'border-municipality'),
    lines: isStrong ? [2, 4] : [0.75, 1.5],
    outlines: isStrong ? { chosen: [5, 9], others: [3, 7] } : { chosen: [2.5, 5], others: [1.5, 3.5] },
  }
  probe.remove()
  return ground
}
