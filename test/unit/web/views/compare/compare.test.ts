import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostCompared } from '../../../../../api/domain/address/address.ts'
import { withCompared } from '../../../../../api/domain/address/changeAddress.ts'

const codes = fc.uniqueArray(fc.integer({ min: 1000, max: 1999 }).map(String), { maxLength: mostCompared })

describe('gathering municipalities to compare', () => {
  it('adds one, takes it away again, and never holds more than there is room for', () => {
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
