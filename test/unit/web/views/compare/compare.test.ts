import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostCompared } from '../../../../../api/domain/address/address.ts'
import { withCompared } from '../../../../../api/domain/address/changeAddress.ts'
import { spreadLabels } from '../../../../../web/views/compare/CompareMap.tsx'

const codes = fc.uniqueArray(fc.integer({ min: 1000, max: 1999 }).map(String), { maxLength: mostCompared })

describe('gathering municipalities to compare', () => {
  it('adds one, takes it away again, and never holds a fifth', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 2000, max: 2999 }).map(String), (compared, code) => {
        const more = withCompared(compared, code)
        const room = compared.length < mostCompared
        expect(more).toEqual(room ? [...compared, code] : null)
        if (more !== null) expect(withCompared(more, code)).toEqual(compared)
      }),
    )
  })
})

describe('names on the small map', () => {
  it('keep their distance and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.integer(), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 4 }), (labels) => {
        const spread = spreadLabels(labels, 17)
        for (const [at, { labelY, y }] of spread.entries()) {
          expect(labelY).toBeGreaterThanOrEqual(y)
          const before = spread[at - 1]
          if (before) expect(labelY - before.labelY).toBeGreaterThanOrEqual(17)
        }
      }),
    )
  })
})
