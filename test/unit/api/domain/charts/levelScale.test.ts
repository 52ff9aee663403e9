import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hatchesIn, type Chart } from '../../../../../api/domain/charts/marks.ts'
import { textsOf } from './boxes.ts'
import { levelScale, placeScale } from '../../../../../api/domain/charts/levelScale.ts'

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

describe('a drawn scale', () => {
  const colours = { '0': '#000000', '1': '#111111', '2': '#222222', '3': '#333333' }
  const rows = { region: 'Regionen, av 50', county: 'Länet, av 8' }
  const scale = { steps, own: '2', colours, reason: null, rows }
  const stepsOf = ({ marks }: Chart) => marks.flatMap((mark) => (mark.kind === 'g' ? [mark] : []))

  it('says under every step how many of region and county are on it', () => {
    const counts = stepsOf(levelScale(scale)).map(({ marks }) => textsOf(marks).slice(-2).map(Number))
    expect(counts).toEqual(steps.map(({ region, county }) => [region.count, county.count]))
    expect(textsOf(levelScale(scale).marks).slice(0, 2)).toEqual([rows.region, rows.county])
  })

  it('has the own step in its colour and outlined, and no other', () => {
    const drawn = stepsOf(levelScale(scale))
    const isOutlined = ({ marks }: (typeof drawn)[number]) => marks.some(({ stroke }) => stroke === 'outline')
    expect(drawn.map(({ data }) => data?.['own'])).toEqual([false, false, true, false])
    expect(drawn.map(isOutlined)).toEqual([false, false, true, false])
    expect(drawn[2]?.marks[0]?.fill).toEqual({ colour: '#222222' })
  })

  it('is hatched with the reason where no step is the municipality’s own', () => {
    const chart = levelScale({ ...scale, own: null, reason: 'not-asked' })
    expect(hatchesIn(chart.marks)).toEqual(['not-asked'])
    expect(hatchesIn(levelScale(scale).marks)).toEqual([])
  })

  it('without distributions has neither counts, columns nor markers, but the step before in a broken line', () => {
    const chart = levelScale({ ...scale, before: '1', rows: null })
    expect(textsOf(chart.marks)).toEqual(['0', '1', '2', '3'])
    expect(chart.height).toBeLessThan(levelScale(scale).height)
    const broken = stepsOf(chart).map(({ marks }) => marks.some(({ strokeDasharray }) => strokeDasharray !== undefined))
    expect(broken).toEqual([false, true, false, false])
  })
})
