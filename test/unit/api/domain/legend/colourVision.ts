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

const { hypot, sqrt, atan2, cos, sin, exp, PI } = Math
const turned = (degrees: number) => (degrees * PI) / 180

/** CIEDE2000 difference (Sharma, Wu and Dalal 2005), where a step is as large to the eye in every part of the space. */
export function evenDifference(one: string, other: string): number {
  const [first, second] = [lab(one), lab(other)]
  const mean = (hypot(first[1], first[2]) + hypot(second[1], second[2])) / 2
  const stretch = 1.5 - sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)) / 2
  const [p, q] = [first, second].map(([l, a, b]) => {
    const hue = (atan2(b, a * stretch) * 180) / PI
    return { l, chroma: hypot(a * stretch, b), hue: hue < 0 ? hue + 360 : hue }
  }) as [Polar, Polar]
  const turn = ((q.hue - p.hue + 540) % 360) - 180
  const hue = (p.hue + turn / 2 + 360) % 360
  const [l, chroma] = [(p.l + q.l) / 2, (p.chroma + q.chroma) / 2]
  const t =
    1 -
    0.17 * cos(turned(hue - 30)) +
    0.24 * cos(turned(2 * hue)) +
    0.32 * cos(turned(3 * hue + 6)) -
    0.2 * cos(turned(4 * hue - 63))
  const dl = (q.l - p.l) / (1 + (0.015 * (l - 50) ** 2) / sqrt(20 + (l - 50) ** 2))
  const dc = (q.chroma - p.chroma) / (1 + 0.045 * chroma)
  const dh = (2 * sqrt(p.chroma * q.chroma) * sin(turned(turn / 2))) / (1 + 0.015 * chroma * t)
  const rotation = -2 * sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * sin(turned(60 * exp(-(((hue - 275) / 25) ** 2))))
  return sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh)
}

interface Polar {
  readonly l: number
  readonly chroma: number
  readonly hue: number
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
