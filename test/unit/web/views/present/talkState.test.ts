import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elapsed, follows, formatTime, noTime, timeOn, turnTime } from '../../../../../web/views/present/talkState.ts'

describe('the time of a talk', () => {
  it('runs on the slide that is shown, and stands still when it is stopped', () => {
    const first = turnTime(noTime, 'opening', 1_000)
    const second = turnTime(first, 'needs', 61_000)
    const stopped = turnTime(second, null, 66_000)
    expect([timeOn(stopped, 'opening', 99_000), timeOn(stopped, 'needs', 99_000)]).toEqual([60_000, 5_000])
    expect(elapsed(second, 66_000)).toBe(65_000)
    expect(elapsed(stopped, 99_000)).toBe(65_000)
  })

  it('is as long as from start to stop, whatever slides were shown and however often', () => {
    const turns = fc.array(fc.record({ slide: fc.constantFrom('a', 'b', 'c'), after: fc.nat(600_000) }), { minLength: 1 })
    fc.assert(
      fc.property(turns, fc.nat(600_000), (shown, last) => {
        let now = 1_000
        let time = turnTime(noTime, 'a', now)
        for (const { slide, after } of shown) time = turnTime(time, slide, (now += after))
        const whole = now + last - 1_000
        expect(elapsed(time, now + last)).toBe(whole)
        expect(['a', 'b', 'c'].reduce((sum, slide) => sum + timeOn(time, slide, now + last), 0)).toBe(whole)
      }),
    )
  })

  it.each([
    [0, '0:00'],
    [7_999, '0:07'],
    [750_000, '12:30'],
    [3_723_000, '1:02:03'],
  ])('%i ms is %s', (ms, text) => {
    expect(formatTime(ms)).toBe(text)
  })
})

describe('a window of a talk', () => {
  const window = (role: 'audience' | 'presenter', at: number) => ({ role, at })

  it('goes by the latest change; one for the audience by the presenter’s alone', () => {
    expect(follows(window('audience', 5), window('presenter', 6))).toBe(true)
    expect(follows(window('audience', 5), window('presenter', 4))).toBe(false)
    expect(follows(window('presenter', 5), window('audience', 6))).toBe(true)
    expect(follows(window('presenter', 5), window('audience', 4))).toBe(false)
    expect(follows(window('audience', 5), window('audience', 6))).toBe(false)
  })

  it('shows what it finds where nobody has touched it: the audience’s what the presenter’s has, and the other way round', () => {
    expect(follows(window('presenter', 0), window('audience', 0))).toBe(true)
    expect(follows(window('audience', 0), window('presenter', 0))).toBe(true)
  })
})
