import { describe, expect, it } from 'vitest'
import { bivariateColour, hueColour, hues, strengthOf } from '../../../../../api/domain/legend/crossCells.ts'
import { inkOn } from '../../../../../api/domain/legend/crossCells.ts'
import { allDeficiencies, contrast, difference, lab } from './colourVision.ts'

const blend = (columns: number, rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => bivariateColour(column / (columns - 1), row / (rows - 1))),
  ).flat()
const pairs = (colours: readonly string[]) =>
  colours.flatMap((one, at) => colours.slice(at + 1).map((other): [string, string] => [one, other]))
const sizes = [2, 3, 4].flatMap((columns) => [2, 3, 4].map((rows) => ({ columns, rows })))

describe.each(sizes)('the blend of $columns × $rows', ({ columns, rows }) => {
  const colours = blend(columns, rows)

  it('tells every cell from every other', () => {
    for (const [one, other] of pairs(colours)) expect(difference(one, other), `${one} ${other}`).toBeGreaterThan(10)
  })

  it.each(allDeficiencies)('tells every cell from every other with %s', (deficiency) => {
    for (const [one, other] of pairs(colours)) expect(difference(one, other, deficiency), `${one} ${other}`).toBeGreaterThan(6)
  })

  it('has ink on every cell that can be read (WCAG 1.4.3)', () => {
    for (const colour of colours) expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5)
  })
})

describe.each([2, 3, 4])('the hues with %i steps', (steps) => {
  const colours = hues.flatMap((_, place) => Array.from({ length: steps }, (__, step) => hueColour(place, step / (steps - 1))))

  it('tell every cell from every other, for every eye', () => {
    for (const [one, other] of pairs(colours)) {
      expect(difference(one, other), `${one} ${other}`).toBeGreaterThan(10)
      for (const deficiency of allDeficiencies) expect(difference(one, other, deficiency), `${one} ${other}`).toBeGreaterThan(6)
    }
  })

  it('are of the same lightness step by step: none is more than another', () => {
    for (let step = 0; step < steps; step += 1) {
      const lightness = hues.map((_, place) => lab(hueColour(place, step / (steps - 1)))[0])
      expect(Math.max(...lightness) - Math.min(...lightness)).toBeLessThan(4)
    }
  })

  it('have ink on every cell that can be read (WCAG 1.4.3)', () => {
    for (const colour of colours) expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5)
  })
})

it('sets both against neither, and the ends of each axis against neither, so that the ends can be told in grey', () => {
  const neither = bivariateColour(0, 0)
  expect(contrast(neither, bivariateColour(1, 1))).toBeGreaterThanOrEqual(7)
  expect(contrast(neither, bivariateColour(1, 0))).toBeGreaterThanOrEqual(3)
  expect(contrast(bivariateColour(1, 0), bivariateColour(1, 1))).toBeGreaterThanOrEqual(3)
  expect(contrast(bivariateColour(0, 1), bivariateColour(1, 1))).toBeGreaterThanOrEqual(3)
})

it('is never a missing value’s paper: the lightest cell is seen beside the border, not as the ground', () => {
  expect(difference(bivariateColour(0, 0), '#f7f6f2')).toBeGreaterThan(3)
  for (const colour of blend(4, 4)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
})

it('is strongest for a yes, for a project’s first level and for a scale’s last step', () => {
  expect([0, 1].map((place) => strengthOf({ palette: 'binary' }, place, 2))).toEqual([1, 0])
  expect([0, 1, 2].map((place) => strengthOf({ palette: 'tiers' }, place, 3))).toEqual([1, 0.5, 0])
  expect([0, 1, 2].map((place) => strengthOf({ palette: 'ordinal' }, place, 3))).toEqual([0, 0.5, 1])
  expect(strengthOf({ palette: 'nominal' }, 0, 1)).toBe(1)
})
