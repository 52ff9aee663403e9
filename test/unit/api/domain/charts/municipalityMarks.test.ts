import { describe, expect, it } from 'vitest'
import { mostCompared } from '../../../../../api/domain/address/address.ts'
import { markOf } from '../../../../../api/domain/charts/municipalityMarks.ts'

describe('the marks of those compared', () => {
  it('differ in shape and in colour for each municipality that can be compared, and there are no more', () => {
    const marks = Array.from({ length: mostCompared }, (_, place) => markOf(place))
    expect(new Set(marks.map(({ path }) => path)).size).toBe(mostCompared)
    expect(new Set(marks.map(({ colour }) => colour)).size).toBe(mostCompared)
    expect(() => markOf(mostCompared)).toThrow(RangeError)
  })
})
