/** Colour as the eye, the colour-blind eye and the grey printer see it: CIE Lab from sRGB, and Machado, Oliveira and Fernandes (2009). */
type Triple = readonly [number, number, number]

const deficiencies: Record<'protanopia' | 'deuteranopia' | 'tritanopia', readonly [Triple, Triple, Triple]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
export type Deficiency = keyof typeof deficiencies
export const allDeficiencies = Object.keys(deficiencies) as Deficiency[]

/** WCAG relative luminance, 0–1. */
function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(hex))
}

/** WCAG contrast ratio, 1–21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Lightness L* 0–100, a* and b* of a colour, seen with normal vision or with a deficiency. */
export function lab(hex: string, deficiency?: Deficiency): Triple {
  const seen = linear(hex)
  const rgb: Triple = deficiency ? (deficiencies[deficiency].map((row) => dot(row, seen)) as unknown as Triple) : seen
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.9505)
  const y = f(dot([0.2126, 0.7152, 0.0722], rgb))
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIE76 difference; about 2 is just noticeable side by side. */
export function difference(one: string, other: string, deficiency?: Deficiency): number {
  const [a, b] = [lab(one, deficiency), lab(other, deficiency)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function f(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116
}

function linear(hex: string): Triple {
  const value = parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((byte) => {
    const share = byte / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
