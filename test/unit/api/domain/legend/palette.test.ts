import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classColours, hasColours } from '../../../../../api/domain/legend/palette.ts'
import { allDeficiencies, contrast, difference, lab } from './colourVision.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `class-${index}`)
const sets = (['binary', 'ordinal', 'tiers', 'nominal'] as const).flatMap((palette) =>
  [2, 3, 4, 5, 6, 7, 8]
    .filter((count) => hasColours(palette, count))
    .map((count) => ({ name: `${palette} of ${count}`, palette, colours: Object.values(classColours(palette, ids(count))) })),
)
const neighbours = (colours: readonly string[]) =>
  colours.slice(1).map((colour, index): [string, string] => [colours[index] ?? '', colour])
const pairs = (colours: readonly string[]) =>
  colours.flatMap((one, at) => colours.slice(at + 1).map((other): [string, string] => [one, other]))
const lightness = (colour: string) => lab(colour)[0]

/** What the map's classes lie on and beside, in the light theme and in the dark. */
const tokens = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', '..', 'web', 'ui', 'tokens.css'), 'utf8')
const grounds = ['land', 'water', 'paper'].flatMap((name) => {
  const [, ...colours] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens) ?? []
  return colours.map((colour) => [name, colour] as const)
})

describe.each(sets)('the palette $name', ({ colours }) => {
  it('gives every class a colour of its own, as #rrggbb', () => {
    expect(new Set(colours).size).toBe(colours.length)
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('tells neighbours in the legend apart in grey', () => {
    for (const [one, other] of neighbours(colours)) expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThan(11)
  })

  it('tells any two classes apart in grey', () => {
    for (const [one, other] of pairs(colours)) expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThan(8)
  })

  it.each(allDeficiencies)('tells any two classes apart with %s', (deficiency) => {
    for (const [one, other] of pairs(colours)) expect(difference(one, other, deficiency)).toBeGreaterThan(14)
  })

  it.each(grounds)('is told from the %s %s of the map', (_, ground) => {
    for (const colour of colours) expect(difference(colour, ground), colour).toBeGreaterThan(10)
  })

  it('never sets red against green', () => {
    const hues = colours.map((colour) => {
      const [, a, b] = lab(colour)
      return { chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
    })
    const has = (from: number, to: number) => hues.some(({ chroma, hue }) => chroma > 15 && hue >= from && hue < to)
    expect(has(0, 60) && has(110, 190)).toBe(false)
  })
})

it.each(sets.filter(({ palette }) => palette === 'ordinal'))('goes from light to dark in the palette $name', ({ colours }) => {
  for (const [lighter, darker] of neighbours(colours)) expect(lightness(lighter)).toBeGreaterThan(lightness(darker))
})

it('knows the grounds of both themes', () => {
  expect(grounds.map(([name]) => name)).toEqual(['land', 'land', 'water', 'water', 'paper', 'paper'])
})

it.each(grounds)('tells those outside the project from the %s %s in grey and for the colour-blind too', (_, ground) => {
  const { outside = '' } = classColours('tiers', ['level-1', 'level-2', 'outside'])
  expect(Math.abs(lightness(outside) - lightness(ground))).toBeGreaterThan(9)
  for (const deficiency of allDeficiencies) expect(difference(outside, ground, deficiency)).toBeGreaterThan(12)
})

it('gives yes and no the contrast of 3:1 that meaningful graphics need', () => {
  const { yes = '', no = '' } = classColours('binary', ['yes', 'no'])
  expect(contrast(yes, no)).toBeGreaterThanOrEqual(3)
})

it('says which palette has too few colours', () => {
  expect(() => classColours('binary', ids(3))).toThrow(/binary has no colours for 3 classes/)
  expect(() => classColours('ordinal', ids(6))).toThrow(/ordinal has no colours for 6 classes/)
  expect(hasColours('ordinal', 6)).toBe(false)
  expect(hasColours('nominal', 9)).toBe(false)
  expect(hasColours('tiers', 3)).toBe(true)
})
