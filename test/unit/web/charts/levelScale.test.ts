import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeScale } from '../../../../api/domain/charts/levelScale.ts'

const room = { left: 0, width: 352, height: 40, gap: 4 }
const on = (count: number, of: number) => ({ count, share: of === 0 ? null : count / of })
const steps = [
  { id: '0', region: on(5, 50), county: on(0, 8) },
  { id: '1', region: on(25, 50), county: on(2, 8) },
  { id: '2', region: on(20, 50), county: on(6, 8) },
  { id: '3', region: on(0, 50), county: on(0, 8) },
]

describe('an ordinal scale', () => {
  it('gives every step the same width, whatever is in it, right of the rows’ names', () => {
    const placed = placeScale(steps, '2', room)
    expect(new Set(placed.map(({ width }) => width))).toEqual(new Set([85]))
    expect(placed.map(({ x }) => x)).toEqual([0, 89, 178, 267])
    expect(placeScale(steps, '2', { ...room, left: 100 }).map(({ x }) => x)).toEqual([100, 164, 228, 292])
  })

  it('stands columns on the floor with the region’s share as height, and marks the county’s', () => {
    const [, one] = placeScale(steps, null, room)
    expect(one?.column).toEqual({ y: 20, height: 20 })
    expect(one?.marker).toBe(30)
  })

  it('says which step is one’s own, or none', () => {
    expect(placeScale(steps, '2', room).map(({ own }) => own)).toEqual([false, false, true, false])
    expect(placeScale(steps, null, room).some(({ own }) => own)).toBe(false)
  })

  it('has no marker for a county without values, and no column for a region without', () => {
    const [step] = placeScale([{ id: '0', region: on(0, 0), county: on(0, 0) }], null, room)
    expect(step?.marker).toBeNull()
    expect(step?.column.height).toBe(0)
  })

  it('is drawn against the whole base: the columns of any scale are together as high as one cell', () => {
    const counts = fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }).filter((all) => all.some((count) => count > 0))
    fc.assert(
      fc.property(counts, (all) => {
        const base = all.reduce((sum, count) => sum + count, 0)
        const scale = all.map((count, id) => ({ id: String(id), region: on(count, base), county: on(0, 1) }))
        const heights = placeScale(scale, null, room).map(({ column }) => column.height)
        expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(room.height)
      }),
    )
  })
})
