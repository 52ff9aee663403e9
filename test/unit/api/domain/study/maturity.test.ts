import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../../api/domain/study/answer.ts'
import { dimensionLevel, maturityOf, medianLevel, nextStep } from '../../../../../api/domain/study/maturity.ts'
import { missingReasons, type MissingReason } from '../../../../../api/domain/study/missing.ts'
import type { Dimension, Level } from '../../../../../api/domain/study/rubric.ts'
import { smallStudy } from './smallStudy.ts'

const { rubric } = smallStudy
const options = ['none', 'some', 'much', 'all']
type Wish = Level | MissingReason

/** A row whose dimensions have these levels, or lack them for these reasons. */
function rowWith(wishes: readonly Wish[]) {
  const answers = wishes.map((wish, index): [string, Answer] => [
    `scale-${index + 1}`,
    typeof wish === 'number' ? { kind: 'option', option: options[wish] ?? '' } : { kind: 'missing', reason: wish },
  ])
  return { answers: Object.fromEntries(answers) }
}
const maturity = (...wishes: readonly Wish[]) => maturityOf(rubric, rowWith(wishes))

const level = fc.constantFrom<Level>(0, 1, 2, 3)
const wishes = fc.array(fc.oneof(level, fc.constantFrom(...missingReasons)), { minLength: 5, maxLength: 5 })

describe('the overall level', () => {
  it('is the median of the known dimensions', () => {
    expect(maturity(3, 0, 1, 1, 2).overall).toEqual({ level: 1, missing: null })
    expect(maturity('uncertain', 2, 3, 'not-asked', 3).overall).toEqual({ level: 3, missing: null })
  })

  it('is rounded down between two levels', () => {
    expect(maturity(1, 1, 2, 2, 'uncertain').overall.level).toBe(1)
    expect(maturity(0, 1, 3, 3, 'uncertain').overall.level).toBe(2)
  })

  it('is insufficient with two known, and not with three', () => {
    expect(maturity(3, 3, 'uncertain', 'uncertain', 'uncertain').overall).toEqual({ level: null, missing: 'insufficient' })
    expect(maturity(3, 3, 3, 'uncertain', 'uncertain').overall.level).toBe(3)
  })

  it('carries the reason of a municipality whose dimensions all lack a level for the same one, and only then', () => {
    const [no, unsure] = ['no-answer', 'uncertain'] as const
    expect(maturity(no, no, no, no, no).overall).toEqual({ level: null, missing: no })
    expect(maturity(no, no, no, no, unsure).overall).toEqual({ level: null, missing: 'insufficient' })
  })
})

describe('coverage and span', () => {
  it('show how far the unknown could move the overall level', () => {
    const { coverage, span } = maturity(1, 2, 3, 'uncertain', 'uncertain')
    expect(coverage).toEqual({ known: 3, of: 5 })
    expect(span).toEqual({ low: 1, high: 3 })
  })

  it('hold the overall level between low and high, and shrink to it when all is known', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const { overall, coverage, span } = maturity(...wished)
        expect(span.low).toBeLessThanOrEqual(span.high)
        if (overall.level !== null) {
          expect(span.low).toBeLessThanOrEqual(overall.level)
          expect(span.high).toBeGreaterThanOrEqual(overall.level)
        }
        if (coverage.known === 5) expect([span.low, span.high]).toEqual([overall.level, overall.level])
        expect(overall.level === null).toBe(coverage.known < 3)
      }),
    )
  })

  it('hold whatever overall level the unknown dimensions turn out to give', () => {
    fc.assert(
      fc.property(wishes, fc.array(level, { minLength: 5, maxLength: 5 }), (wished, truths) => {
        const { span } = maturity(...wished)
        const settled = maturity(...wished.map((wish, index) => (typeof wish === 'number' ? wish : (truths[index] ?? 0)))).overall
          .level
        expect(settled).toBeGreaterThanOrEqual(span.low)
        expect(settled).toBeLessThanOrEqual(span.high)
      }),
    )
  })

  it('never fall when a dimension rises', () => {
    fc.assert(
      fc.property(wishes, fc.nat(4), (wished, index) => {
        const raised = wished.map((wish, at) =>
          at === index && typeof wish === 'number' && wish < 3 ? ((wish + 1) as Level) : wish,
        )
        const [before, after] = [maturity(...wished), maturity(...raised)]
        expect(after.overall.level ?? 0).toBeGreaterThanOrEqual(before.overall.level ?? 0)
        expect(after.span.low).toBeGreaterThanOrEqual(before.span.low)
        expect(after.span.high).toBeGreaterThanOrEqual(before.span.high)
      }),
    )
  })

  it('do not depend on the order of the dimensions', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const [one, other] = [maturity(...wished), maturity(...wished.toReversed())]
        expect([other.overall, other.coverage, other.span]).toEqual([one.overall, one.coverage, one.span])
      }),
    )
  })
})

describe('the median', () => {
  it('has at least half of the levels on either side', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), (levels) => {
        const median = medianLevel(levels)
        expect(levels.filter((each) => each <= median).length * 2).toBeGreaterThanOrEqual(levels.length)
        expect(levels.filter((each) => each < median).length * 2).toBeLessThanOrEqual(levels.length)
      }),
    )
  })

  it('of nothing is an error', () => {
    expect(() => medianLevel([])).toThrow(RangeError)
  })
})

describe('the level of a dimension', () => {
  const anchor = (level: Level, question: string) => ({
    level,
    text: { sv: 't', en: 't' },
    origin: 'ours' as const,
    facts: [],
    when: { question, options: ['yes'] },
  })
  const dimension: Dimension = {
    id: 'd',
    short: 'M1',
    title: { sv: 't', en: 't' },
    listTitle: { sv: 't', en: 't' },
    criticalArea: 'K1',
    developmentAreas: [],
    facts: [],
    anchors: [anchor(1, 'one'), anchor(0, 'zero'), anchor(3, 'three'), anchor(2, 'two')],
  }
  const levelFor = (answers: Record<'zero' | 'one' | 'two' | 'three', boolean | MissingReason>) =>
    dimensionLevel(dimension, {
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, value]): [string, Answer] => [
          id,
          typeof value === 'boolean' ? { kind: 'option', option: value ? 'yes' : 'no' } : { kind: 'missing', reason: value },
        ]),
      ),
    })

  it('is the highest whose rule holds, in whatever order the anchors stand', () => {
    expect(levelFor({ zero: true, one: true, two: true, three: false }).level).toBe(2)
    expect(levelFor({ zero: true, one: false, two: false, three: true }).level).toBe(3)
  })

  it('is unknown while a higher rule is unknown, for the first of the higher rules’ reasons', () => {
    expect(levelFor({ zero: true, one: true, two: 'uncertain', three: false })).toEqual({ level: null, missing: 'uncertain' })
    expect(levelFor({ zero: false, one: true, two: 'uncertain', three: 'not-asked' })).toEqual({
      level: null,
      missing: 'not-asked',
    })
  })

  it('is known in spite of lower rules being unknown', () => {
    expect(levelFor({ zero: 'no-answer', one: 'uncertain', two: true, three: false })).toEqual({ level: 2, missing: null })
  })

  it('takes no reason from below the highest rule that holds', () => {
    expect(levelFor({ zero: 'no-answer', one: true, two: false, three: 'uncertain' }).missing).toBe('uncertain')
  })

  it('is uncertain when no rule holds', () => {
    expect(levelFor({ zero: false, one: false, two: false, three: false })).toEqual({ level: null, missing: 'uncertain' })
  })
})

describe('the next step', () => {
  const [dimension] = rubric.dimensions
  if (!dimension) throw new Error('the small study has dimensions')

  it('demands the anchor of the level above', () => {
    expect(nextStep(rubric, dimension, 1)).toMatchObject({ level: 2, label: { sv: 'Level 2' }, demand: { sv: 'Anchor 1.2' } })
  })

  it('is none from the highest level or an unknown one', () => {
    expect(nextStep(rubric, dimension, 3)).toBeNull()
    expect(nextStep(rubric, dimension, null)).toBeNull()
  })
})
