import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { interpolateRgb } from 'd3-interpolate'
import { rgb } from 'd3-color'
import { describe, expect, it } from 'vitest'
import { beyondInTheDark, faded, type StepBack } from '../../../../../api/domain/legend/faded.ts'
import { classColours, hasColours } from '../../../../../api/domain/legend/palette.ts'
import { outlinesOf, paintsOf } from '../../../../../api/domain/map/drawing.ts'
import { anIndicator } from './anIndicator.ts'
import { evenDifference } from './colourVision.ts'

const web = join(import.meta.dirname, '..', '..', '..', '..', '..', 'web')
const tokens = readFileSync(join(web, 'ui', 'tokens.css'), 'utf8')
/** The classes of every palette, in the legend's order. */
const palettes = (['binary', 'ordinal', 'tiers', 'nominal'] as const).flatMap((palette) =>
  [2, 3, 4, 5, 6, 7, 8]
    .filter((count) => hasColours(palette, count))
    .map((count) => ({
      name: `${palette} ${count}`,
      colours: Object.values(
        classColours(
          palette,
          Array.from({ length: count }, (_, at) => `class-${at}`),
        ),
      ),
    })),
)
const colours = [...new Set(palettes.flatMap((palette) => palette.colours))]

/** A colour as a projector shows it in a lit room. */
const projected = (colour: string) => {
  const { r, g, b } = rgb(colour)
  const lit = (part: number) => (255 * (part / 255 + 0.35)) / 1.35
  return rgb(lit(r), lit(g), lit(b)).formatHex()
}

const groundOf = (name: string, theme: number) =>
  new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens)?.[theme + 1] ?? ''
const themes = ['light', 'dark'].map((theme, at) => ({
  theme,
  land: groundOf('land', at),
  paper: groundOf('paper', at),
  seen: (colour: string, back: StepBack) =>
    theme === 'light' || back === 'within'
      ? faded(colour, back)
      : rgb(interpolateRgb(groundOf('land', at), faded(colour, back))(beyondInTheDark)).formatHex(),
}))

describe.each(themes)('in the $theme theme a faded colour', ({ land, paper, seen }) => {
  it.each([
    ['within', 9.8, 9.8],
    // Between land and what is within there is room for no more, on a projector least.
    ['beyond', 8, 5.7],
  ] as const)('%s what one looks at is told from land and paper, on a projector in a lit room too', (back, plain, lit) => {
    for (const colour of colours)
      for (const ground of [land, paper]) {
        const shown = seen(colour, back)
        expect(evenDifference(shown, ground), colour).toBeGreaterThan(plain)
        expect(evenDifference(projected(shown), projected(ground)), `${colour}, projected`).toBeGreaterThan(lit)
      }
  })

  it.each(palettes)(
    'is told from its neighbours that step back too, and from every class in full: $name',
    ({ name, colours: all }) => {
      const back = all.map((colour) => seen(colour, 'within'))
      // Five steps between the land and the darkest class have no room for ten each; on a projector no four have.
      const [plain, lit] = name === 'ordinal 5' ? [7.9, 5.5] : [10, 6.4]
      back.slice(1).forEach((colour, at) => {
        expect(evenDifference(colour, back[at] ?? ''), all[at]).toBeGreaterThan(plain)
        expect(evenDifference(projected(colour), projected(back[at] ?? '')), `${all[at]}, projected`).toBeGreaterThan(lit)
      })
      for (const colour of back)
        for (const full of all) expect(evenDifference(colour, full), `${colour} ${full}`).toBeGreaterThan(9.9)
    },
  )

  it('is told outside the filter from beyond the county', () => {
    for (const colour of colours)
      expect(evenDifference(seen(colour, 'within'), seen(colour, 'beyond')), colour).toBeGreaterThan(7)
  })
})

it('is told by CIEDE2000, whose authors’ own examples it gives', () => {
  // Of Sharma’s table 1, as near as sRGB has them.
  expect(evenDifference('#000000', '#ffffff')).toBeCloseTo(100, 0)
  expect(evenDifference('#777777', '#777777')).toBe(0)
})

it('beyond the county is as much over the dark’s land in the style sheet as here', () => {
  const css = readFileSync(join(web, 'map', 'drawing', 'drawing.css'), 'utf8')
  const shares = [...css.matchAll(/data-back='(\w+)'[^{]*\{\s*fill-opacity: ([\d.]+)/g)].map(([, back, share]) => [
    back,
    Number(share),
  ])
  expect(shares).toEqual(Array.from({ length: 2 }, () => ['beyond', beyondInTheDark]))
})

describe('in grey, where a faded colour may be as dark as a full one', () => {
  const indicator = anIndicator({ '1880': ['yes'], '1881': ['no'], '1980': ['yes'], '0484': 'no-answer' })
  const codes = ['1880', '1881', '1980', '0484']
  const plain = { county: null, raised: null, among: null, together: [] }
  const outlined = (more: Partial<Parameters<typeof paintsOf>[3]>) => [
    ...outlinesOf(paintsOf(codes, indicator, null, { ...plain, ...more }), [], null).keys(),
  ]

  it('an outline tells those of the class held and those that the filter leaves', () => {
    expect(outlined({ raised: 'yes' })).toEqual(['1880', '1980'])
    expect(outlined({ among: new Set(['1881']) })).toEqual(['1881'])
    expect(outlined({ county: '18', raised: 'yes' })).toEqual(['1880'])
  })

  it('nobody is outlined where all stand alike, or a whole county does', () => {
    expect(outlined({})).toEqual([])
    expect(outlined({ county: '18' })).toEqual([])
  })

  it('another class, and who is outside the filter, steps back within the county; another county beyond it', () => {
    const paints = paintsOf(codes, indicator, null, { ...plain, county: '18', among: new Set(['1880']) })
    expect(codes.map((code) => paints.get(code)?.back)).toEqual([null, 'within', 'beyond', 'beyond'])
    expect(paints.get('1881')?.fill).toEqual({ colour: faded(indicator.colours['no'] ?? '', 'within') })
  })
})
