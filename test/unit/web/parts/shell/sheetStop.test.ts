import { describe, expect, it } from 'vitest'
import { stopBeside, stopHeights, stopNear } from '../../../../../web/parts/shell/sheetStop.ts'

const heights = stopHeights(844, 56)

describe('the sheet of a phone', () => {
  it('leaves the map half of the window at its lowest', () => {
    expect(844 - 56 - heights.low).toBeGreaterThanOrEqual(844 * 0.5)
  })
  it('comes to rest at the nearest stop', () => {
    expect(stopNear(360, 0, heights)).toBe('low')
    expect(stopNear(560, 0, heights)).toBe('half')
    expect(stopNear(780, 0, heights)).toBe('full')
  })
  it('goes on the way it was thrown', () => {
    expect(stopNear(400, 1.2, heights)).toBe('half')
    expect(stopNear(560, -1.2, heights)).toBe('low')
  })
  it('stays at its outermost stops', () => {
    expect(stopBeside('low', -1)).toBe('low')
    expect(stopBeside('low', 1)).toBe('half')
    expect(stopBeside('full', 1)).toBe('full')
  })
})
