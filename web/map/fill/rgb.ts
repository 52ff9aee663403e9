/** Red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Reads #rrggbb, #rgb or rgb(r, g, b), as CSS custom properties and the API's palettes write colours; anything else is mid grey. */
export function readRgb(colour: string): Rgb {
  const text = colour.trim()
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)
  if (long) return [hex(long[1]), hex(long[2]), hex(long[3])]
  const brief = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text)
  if (brief) return [hex(`${brief[1]}${brief[1]}`), hex(`${brief[2]}${brief[2]}`), hex(`${brief[3]}${brief[3]}`)]
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text)
  if (parts) return [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return [128, 128, 128]
}

const hex = (digits: string | undefined): number => parseInt(digits ?? '80', 16)

/** The colour as #rrggbb. */
export function writeRgb(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** The colour `share` of the way from one to the other. */
export function mixRgb(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((part) => mix(from[part] ?? 0, to[part] ?? 0, share)) as unknown as Rgb
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
