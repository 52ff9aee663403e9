import { describe, expect, it } from 'vitest'
import { placeScale, wholeOf } from '../../../../web/charts/ordinalScale.ts'

const room = { width: 352, height: 40, gap: 4 }
const steps = [
  { id: '0', region: 0.1, county: 0 },
  { id: '1', region: 0.5, county: 0.25 },
  { id: '2', region: 0.4, county: 0.75 },
  { id: '3', region: 0, county: 0 },
]

describe('an ordinal scale', () => {
  it('gives every step the same width, whatever is in it', () => {
    const placed = placeScale(steps, '2', 1, room)
    expect(new Set(placed.map(({ width }) => width))).toEqual(new Set([85]))
    expect(placed.map(({ x }) => x)).toEqual([0, 89, 178, 267])
  })

  it('stands columns on the floor with the region’s share as height, and marks the county’s', () => {
    const [, one] = placeScale(steps, null, 1, room)
    expect(one?.column).toEqual({ y: 20, height: 20 })
    expect(one?.marker).toBe(30)
  })

  it('says which step is one’s own, or none', () => {
    expect(placeScale(steps, '2', 1, room).map(({ own }) => own)).toEqual([false, false, true, false])
    expect(placeScale(steps, null, 1, room).some(({ own }) => own)).toBe(false)
  })

  it('has no marker for a county without values', () => {
    expect(placeScale([{ id: '0', region: 1, county: null }], null, 1, room)[0]?.marker).toBeNull()
  })

  it('never outgrows its cell when drawn against the largest share met', () => {
    const whole = wholeOf([steps, [{ id: '0', region: 0.2, county: 0.9 }]])
    expect(whole).toBe(0.9)
    for (const { column, marker } of placeScale(steps, null, whole, room)) {
      expect(column.y).toBeGreaterThanOrEqual(0)
      expect(marker).toBeGreaterThanOrEqual(0)
    }
  })

  it('is drawn against something even where there are no values at all', () => {
    expect(wholeOf([[{ id: '0', region: null, county: null }]])).toBeGreaterThan(0)
  })
})
