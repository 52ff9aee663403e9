import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../../api/domain/study/answer.ts'
import { holds, type Truth, type Rule } from '../../../../../api/domain/study/condition.ts'
import { missingReasons } from '../../../../../api/domain/study/missing.ts'

const answers: Record<string, Answer> = {
  inventory: { kind: 'option', option: 'yes' },
  sector: { kind: 'options', options: ['public', 'own'] },
  posts: { kind: 'quantity', quantity: 0.5 },
  degree: { kind: 'missing', reason: 'uncertain' },
  form: { kind: 'missing', reason: 'not-asked' },
}
const truthOf = (rule: Rule) => holds(rule, { answers })

describe('a condition', () => {
  it.each<[string, Rule, Truth]>([
    ['holds when the option is among those named', { question: 'inventory', options: ['no', 'yes'] }, true],
    ['is false for another option', { question: 'inventory', options: ['no'] }, false],
    ['holds for multiple answers that contain one of those named', { question: 'sector', options: ['own', 'private'] }, true],
    ['is false for multiple answers that contain none of them', { question: 'sector', options: ['private'] }, false],
    ['holds from the lower end of an interval', { question: 'posts', atLeast: 0.5, below: 2 }, true],
    ['is false at the upper end of an interval', { question: 'posts', below: 0.5 }, false],
    ['is unknown, with the reason, for a missing answer', { question: 'degree', options: ['sporadic'] }, 'uncertain'],
    ['is unknown for a missing quantity', { question: 'form', atLeast: 1 }, 'not-asked'],
  ])('%s', (_name, rule, expected) => {
    expect(truthOf(rule)).toBe(expected)
  })

  it('fails aloud on a question the row lacks and on a question of another kind', () => {
    expect(() => truthOf({ question: 'absent', options: ['yes'] })).toThrow(/absent/)
    expect(() => truthOf({ question: 'posts', options: ['yes'] })).toThrow(/posts/)
    expect(() => truthOf({ question: 'inventory', atLeast: 1 })).toThrow(/inventory/)
  })
})

describe('all and any', () => {
  const truths: readonly Truth[] = [true, false, ...missingReasons]
  const truth = fc.constantFrom(...truths)
  const given = (value: Truth): Answer =>
    typeof value === 'boolean' ? { kind: 'option', option: value ? 'yes' : 'no' } : { kind: 'missing', reason: value }
  const combine = (how: 'all' | 'any', values: readonly Truth[]): Truth => {
    const parts = values.map((_, index) => ({ question: `q${index}`, options: ['yes'] }))
    const row = { answers: Object.fromEntries(values.map((value, index) => [`q${index}`, given(value)])) }
    return holds(how === 'all' ? { allRules: parts } : { anyRules: parts }, row)
  }
  const negated = (value: Truth): Truth => (typeof value === 'boolean' ? !value : value)

  it('agree with two-valued logic when all is known', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (values) => {
        expect(combine('all', values)).toBe(values.every(Boolean))
        expect(combine('any', values)).toBe(values.some(Boolean))
      }),
    )
  })

  it('are settled by a false and by a true, whatever else is unknown', () => {
    fc.assert(
      fc.property(fc.array(truth), fc.array(truth), (before, after) => {
        expect(combine('all', [...before, false, ...after])).toBe(false)
        expect(combine('any', [...before, true, ...after])).toBe(true)
      }),
    )
  })

  it('are unknown beside an unknown when nothing settles them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...missingReasons), fc.nat(3), (reason, times) => {
        expect(combine('all', [reason, ...Array<Truth>(times).fill(true)])).toBe(reason)
        expect(combine('any', [reason, ...Array<Truth>(times).fill(false)])).toBe(reason)
      }),
    )
  })

  it('do not depend on the order of their parts, follow De Morgan and stay the same when a part is repeated', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1 }), (values) => {
        expect(combine('all', values.toReversed())).toBe(combine('all', values))
        expect(combine('any', values.toReversed())).toBe(combine('any', values))
        expect(combine('all', values)).toBe(negated(combine('any', values.map(negated))))
        expect(combine('all', [...values, ...values])).toBe(combine('all', values))
      }),
    )
  })

  it('nest', () => {
    const rule: Rule = {
      anyRules: [
        {
          allRules: [
            { question: 'inventory', options: ['yes'] },
            { question: 'degree', options: ['x'] },
          ],
        },
        { question: 'posts', atLeast: 2 },
      ],
    }
    expect(truthOf(rule)).toBe('uncertain')
  })
})
