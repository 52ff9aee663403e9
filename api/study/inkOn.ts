import { rgb } from 'd3'

/** Black or white, whichever stands out more from a colour (WCAG 1.4.3: at least 4.5:1 from any). */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const { r, g, b } = rgb(colour)
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((byte) => {
    const share = byte / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff'
}
