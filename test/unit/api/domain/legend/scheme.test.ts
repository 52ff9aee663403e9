import { describe, expect, it } from 'vitest'
import type { CrosstabAxis } from '../../../../../api/replies/crosstabs.ts'
import { colourBy, schemeOf } from '../../../../../api/domain/legend/crossCells.ts'

const both = (text: string) => ({ sv: text, en: text })
const axis = (palette: CrosstabAxis['palette'], ...ids: string[]): CrosstabAxis => ({
  id: ids.join('-'),
  title: both(ids.join()),
  palette,
  kind: 'single',
  classes: ids.map((id) => ({ id, label: both(id) })),
  colours: Object.fromEntries(ids.map((id, place) => [id, `#00000${place}`])),
})
const inventory = axis('binary', 'yes', 'no')
const degree = axis('ordinal', 'one', 'two', 'three')
const venue = axis('nominal', 'a', 'b', 'c')
const needs = axis('nominal', 'p', 'q', 'r', 's', 't', 'u')

describe('the colours of crossed questions', () => {
  it('are blended where both have an order', () => {
    expect(schemeOf({ x: inventory, y: degree })).toEqual({ kind: 'blend' })
  })

  it('are hues along the one with an order where the other has none', () => {
    expect(schemeOf({ x: venue, y: degree })).toEqual({ kind: 'hues', unordered: 'x' })
    expect(schemeOf({ x: degree, y: venue })).toEqual({ kind: 'hues', unordered: 'y' })
    const [colour, turned] = [
      colourBy({ kind: 'hues', unordered: 'x' }, { x: venue, y: degree }),
      colourBy({ kind: 'hues', unordered: 'y' }, { x: degree, y: venue }),
    ]
    expect(turned('two', 'b')).toBe(colour('b', 'two'))
    expect(new Set(['a', 'b', 'c'].flatMap((x) => ['one', 'two', 'three'].map((y) => colour(x, y)))).size).toBe(9)
  })

  it('are those of one question where answers without an order are too many, or neither has one', () => {
    expect(schemeOf({ x: needs, y: degree })).toEqual({ kind: 'one', axis: 'y' })
    expect(schemeOf({ x: venue, y: needs })).toEqual({ kind: 'one', axis: 'x' })
    const colour = colourBy({ kind: 'one', axis: 'y' }, { x: needs, y: degree })
    expect(colour('p', 'two')).toBe(degree.colours['two'])
    expect(colour('u', 'two')).toBe(colour('p', 'two'))
  })
})
