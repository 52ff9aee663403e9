import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, letters, readKey, slideAfter } from '../../../../../web/views/present/talkKeys.ts'

/** What keys pressed after one another come to. */
function press(keys: readonly string[], lettersOn = true) {
  let digits = ''
  const commands: Command[] = []
  for (const key of keys) {
    const read = readKey(key, digits, lettersOn)
    digits = read.digits
    if (read.command !== null) commands.push(read.command)
  }
  return { digits, commands }
}

describe('the keys of a talk', () => {
  it.each([
    ['ArrowRight', { kind: 'step', by: 1 }],
    ['PageDown', { kind: 'step', by: 1 }],
    [' ', { kind: 'step', by: 1 }],
    ['ArrowLeft', { kind: 'step', by: -1 }],
    ['PageUp', { kind: 'step', by: -1 }],
    ['Home', { kind: 'goTo', slide: 1 }],
    ['End', { kind: 'goTo', slide: Infinity }],
    ['Escape', { kind: 'escape' }],
    ['G', { kind: 'overview' }],
    ['.', { kind: 'blank' }],
    ['?', { kind: 'help' }],
  ] as const)('%s', (key, command) => {
    expect(press([key]).commands).toEqual([command])
  })

  it('gather a number until Enter, and let go of it at any other key', () => {
    expect(press(['1', '2', 'Enter']).commands).toEqual([{ kind: 'goTo', slide: 12 }])
    expect(press(['1', 'ArrowRight', 'Enter']).commands).toEqual([{ kind: 'step', by: 1 }])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (number) => {
        const keys = [...(String(number).match(/\d/g) ?? []), 'Enter']
        expect(press(keys)).toEqual({ digits: '', commands: [{ kind: 'goTo', slide: number }] })
      }),
    )
  })

  it('of one sign do nothing where they are turned off; those of clickers always do', () => {
    const signs = [...Object.keys(letters), '0', '1', '9']
    expect(press([...signs, 'Enter'], false)).toEqual({ digits: '', commands: [] })
    expect(press(['PageDown'], false).commands).toHaveLength(1)
  })

  it('never lead past the first slide or the last, and one step back undoes one forward within them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.constantFrom(1, -1), (count, seed, by) => {
        const slide = (seed % count) + 1
        const next = slideAfter(slide, by, count)
        expect(next).toBeGreaterThanOrEqual(1)
        expect(next).toBeLessThanOrEqual(count)
        if (next !== slide) expect(slideAfter(next, -by, count)).toBe(slide)
      }),
    )
  })
})
