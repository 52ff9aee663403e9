import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { interpolateRgb } from 'd3-interpolate'
import { rgb } from 'd3-color'
import { describe, expect, it } from 'vitest'
import { faded, fadedInTheDark, type StepBack } from '../../../../../api/domain/legend/faded.ts'
import { classColours, hasColours } from '../../../../../api/domain/legend/palette.ts'
import { outlinesOf, paintsOf } from '../../../../../api/domain/map/drawing.ts'
import { anIndicator } from './anIndicator.ts'
import { difference } from './colourVision.ts'

const web = join(import.meta.dirname, '..', '..', '..', '..', '..', 'web')
const tokens = readFileSync(join(web, 'ui', 'tokens.css'), 'utf8')
const ways: readonly StepBack[] = ['within', 'beyond']
const colours = (['binary', 'ordinal', 'tiers', 'nominal'] as const).flatMap((palette) =>
  [2, 3, 4, 5, 6, 7, 8]
    .filter((count) => hasColours(palette, count))
    .flatMap((count) =>
      Object.values(
        classColours(
          palette,
          Array.from({ length: count }, (_, at) => `class-${at}`),
        ),
      ),
    ),
)

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
    theme === 'light'
      ? faded(colour, back)
      : rgb(interpolateRgb(groundOf('land', at), faded(colour, back))(fadedInTheDark[back])).formatHex(),
}))

describe.each(themes)('in the $theme theme a faded colour', ({ land, paper, seen }) => {
  it('is told from land and paper, on a projector in a lit room too', () => {
    for (const colour of colours)
      for (const back of ways)
        for (const ground of [land, paper]) {
          const shown = seen(colour, back)
          expect(difference(shown, ground), `${colour} ${back}`).toBeGreaterThan(8)
          expect(difference(projected(shown), projected(ground)), `${colour} ${back}, projected`).toBeGreaterThan(8)
        }
  })

  it('is told from itself in full, and outside the filter from beyond the county', () => {
    for (const colour of colours) {
      for (const back of ways) expect(difference(seen(colour, back), colour), `${colour} ${back}`).toBeGreaterThan(8)
      expect(difference(seen(colour, 'within'), seen(colour, 'beyond')), colour).toBeGreaterThan(8)
    }
  })
})

it('is as much over the dark’s land in the style sheet as here', () => {
  const css = readFileSync(join(web, 'map', 'drawing', 'drawing.css'), 'utf8')
  for (const back of ways) {
    const shares = [...css.matchAll(new RegExp(`data-back='${back}'[^{]*\\{\\s*fill-opacity: ([\\d.]+)`, 'g'))].map(([, share]) =>
      Number(share),
    )
    expect(shares).toEqual([fadedInTheDark[back], fadedInTheDark[back]])
  }
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
