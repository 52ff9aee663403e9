import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlinesOf } from '../../../../api/domain/map/drawing.ts'
import { placeTooltip } from '../../../../web/map/PlaceTooltip.tsx'

describe('the tooltip', () => {
  it('stands above and to the right of what it speaks of, where there is room', () => {
    expect(placeTooltip({ x: 100, y: 200 }, { width: 80, height: 40 }, { width: 500, height: 400 })).toEqual({ x: 114, y: 146 })
  })

  it('never leaves the map, and covers the point only where there is no other way', () => {
    const size = { width: 180, height: 90 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 0, max: 430 }), (x, y) => {
        const area = { width: 390, height: 430 }
        const corner = placeTooltip({ x, y }, size, area)
        expect(corner.x).toBeGreaterThanOrEqual(0)
        expect(corner.y).toBeGreaterThanOrEqual(0)
        expect(corner.x + size.width).toBeLessThanOrEqual(area.width)
        expect(corner.y + size.height).toBeLessThanOrEqual(area.height)
        const covers = x > corner.x && x < corner.x + size.width && y > corner.y && y < corner.y + size.height
        expect(covers).toBe(false)
      }),
    )
  })
})

describe('outlines', () => {
  it('mark those that belong together, the one pointed at and the one chosen, the last of these winning', () => {
    const outlines = outlinesOf(new Map(), ['0428', '0483'], '0483', '0428')
    expect([...outlines]).toEqual([
      ['0428', 'selected'],
      ['0483', 'hovered'],
    ])
    expect(outlinesOf(new Map(), [], null).size).toBe(0)
    expect(outlinesOf(new Map(), [], '0484', '0484').get('0484')).toBe('selected')
  })
})
